/** Vietnamese texts of the rooms around reading: settings, papers and access, welcome, knowledge. */
export const roomsVi = {
  rooms: {
    nav: 'Các trang của Tỏ Tường',
    settings: 'Cài đặt',
    knows: 'Tỏ Tường biết gì',
    welcome: 'Bắt đầu',
    allSettings: 'Tất cả cài đặt',
    delete: 'Xóa',
    cancel: 'Hủy',
    unknown: 'không rõ',
  },
  options: {
    title: 'Cài đặt',
    pageTitle: 'Cài đặt – Tỏ Tường',
    contents: 'Các mục cài đặt',
    sections: {
      languages: 'Ngôn ngữ',
      reading: 'Cách đọc',
      access: 'Báo và quyền truy cập',
      storage: 'Dữ liệu trên máy',
      backup: 'Sao lưu',
      shortcuts: 'Phím tắt',
      about: 'Giới thiệu',
    },
    languagesText:
      'Bài báo luôn giữ nguyên tiếng Việt; ở đây chọn ngôn ngữ của nút bấm và lời giải nghĩa.',
    sample:
      'Hội đồng nhân dân tỉnh ban hành nghị quyết, Ủy ban nhân dân các cấp tổ chức thực hiện.',
    sampleLabel: 'Chữ trong bài sẽ trông như thế này',
    reset: 'Trở về mặc định',
    resetDone: 'Đã trở về mặc định.',
  },
  access: {
    intro:
      'Ngay khi cài, Tỏ Tường được đọc trang của các báo tỉnh để biết trang nào là bài báo và tải ảnh trong bài. Ở mọi trang khác, tiện ích chỉ đọc khi bạn bấm nút.',
    loading: 'Đang hỏi trình duyệt…',
    all_other: 'Đọc được cả {{count}} báo tỉnh.',
    revoked_other: 'Trình duyệt đang không cho đọc {{count}} địa chỉ báo tỉnh',
    revokedWhy:
      'Ở những báo này, nút Tỏ Tường không biết trước trang nào là bài báo và ảnh không tải được. Bạn vẫn đọc được bài khi bấm nút.',
    revokedTwice: 'Trong Chrome phải bấm hai lần: lần đầu cho nút xem trang, lần sau mở bài.',
    again: 'Cho phép lại tất cả',
    againOne: 'Cho phép lại {{host}}',
    refused: 'Trình duyệt chưa cho phép. Hãy mở phần quyền của tiện ích trong trình duyệt.',
    list: '{{papers}} báo của {{provinces}} tỉnh, thành phố',
    formerly: 'tỉnh cũ: {{province}}',
    images: 'ảnh',
    granted: 'được đọc',
    denied: 'không được đọc',
    national: 'Báo toàn quốc và cổng thông tin điện tử',
    nationalText:
      'Các trang dưới đây không được đọc sẵn. Chưa cho phép thì bạn vẫn đọc được từng bài bằng cách bấm nút; cho phép rồi thì nút biết trước trang nào là bài báo và ảnh tự tải.',
    unseen: 'Địa chỉ chưa xác nhận',
    unseenText:
      'Có thể là địa chỉ cũ của báo, nhưng chưa thấy nguồn nào xác nhận nên không được đọc sẵn.',
    allow: 'Cho phép',
    allowName: 'Cho phép đọc {{name}}',
    revoke: 'Thu hồi',
    revokeName: 'Thu hồi quyền đọc {{name}}',
    others: 'Bạn đã cho phép thêm',
    othersText: 'Các máy chủ ảnh và trang bạn cho phép trong lúc đọc.',
    othersNone: 'Chưa có địa chỉ nào khác.',
    inBrowser: {
      chrome:
        'Trong Chrome, toàn bộ quyền nằm ở Tiện ích → Tỏ Tường → Chi tiết → Quyền truy cập trang web.',
      firefox:
        'Trong Firefox, toàn bộ quyền nằm ở Tiện ích mở rộng và chủ đề → Tỏ Tường → Quyền hạn.',
    },
    noticeRevoked:
      'Trình duyệt không còn cho Tỏ Tường đọc trang của {{paper}}: nút không biết trước trang nào là bài báo, ảnh không tải được.',
    noticeOptional:
      'Ảnh của {{paper}} cần bạn cho phép mới tải được. Cho phép một lần, các bài sau của báo này cũng đủ ảnh.',
    noticeAgain: 'Cho phép lại',
    noticeAllow: 'Cho phép {{paper}}',
    noticeMore: 'Báo và quyền truy cập',
  },
  storage: {
    intro: 'Mọi thứ nằm trên máy này, trong hồ sơ của trình duyệt.',
    used: 'Đang dùng',
    quota: 'Được trình duyệt dành cho',
    lasting: 'Giữ lâu dài',
    lastingYes: 'Trình duyệt cam kết không tự xóa thư viện.',
    lastingNo: 'Trình duyệt có thể xóa thư viện khi đĩa đầy.',
    askLasting: 'Đề nghị giữ lâu dài',
    articles: 'Bài đã lưu',
    articlesCount_other: '{{count}} bài',
    trash_other: 'và {{count}} bài trong thùng rác, tự xóa sau 30 ngày',
    drafts: 'Bài chưa lưu',
    draftsCount_other: '{{count}} bài',
    draftsText:
      'Giữ 20 bài mới nhất, tối đa 7 ngày, để tải lại trang hay mở lại thẻ không mất bài.',
    deleteDrafts: 'Xóa hết bài chưa lưu',
    deleteDraftsTitle: 'Xóa hết bài chưa lưu?',
    deleteDraftsText:
      'Bài đã lưu trong thư viện không bị đụng tới. Thẻ nào đang mở một bài chưa lưu thì vẫn đọc tiếp được cho đến khi tải lại.',
    deleteDraftsDone: 'Đã xóa hết bài chưa lưu.',
    see: 'Xem chi tiết từng mục',
  },
  keys: {
    intro: 'Phím tắt của trình duyệt, dùng được ở mọi trang.',
    commands: { _execute_action: 'Đọc bài đang mở', 'open-library': 'Mở thư viện' },
    none: 'chưa đặt',
    change: 'Đổi phím trong trình duyệt',
    changeText: {
      chrome: 'Chrome giữ các phím này ở trang chrome://extensions/shortcuts.',
      firefox:
        'Firefox giữ các phím này ở Tiện ích mở rộng và chủ đề → bánh răng → Quản lý phím tắt tiện ích.',
    },
    absent: 'Trình duyệt này không có phím tắt cho tiện ích.',
    inReader: 'Trong trang đọc',
    singleText:
      'Phím tắt một chữ cái không có tác dụng khi bạn đang gõ chữ, kể cả khi gõ Telex hay VNI.',
  },
  about: {
    version: 'Phiên bản {{version}}',
    text: 'Tỏ Tường biến bài báo tỉnh thành bản chú giải: văn bản sạch, thuật ngữ giải nghĩa theo luật có hiệu lực vào ngày đăng bài, lưu để đọc khi không có mạng.',
    licence: 'Giấy phép',
    licenceText:
      'Phần mềm tự do theo giấy phép MIT. Bản quyền © 2026 những người đóng góp cho Tỏ Tường.',
    fonts: 'Phông chữ',
    fontsText:
      'Noto Serif © 2022 The Noto Project Authors, Noto Serif TC, SC, JP © 2017–2024 Adobe, rút gọn còn các chữ Hán dùng ở đây, và Be Vietnam Pro © 2021 The Be Vietnam Pro Project Authors, theo giấy phép SIL Open Font License 1.1.',
    notoLicence: 'Giấy phép của Noto Serif',
    hanLicence: 'Giấy phép của Noto Serif TC, SC, JP',
    beLicence: 'Giấy phép của Be Vietnam Pro',
    data: 'Nguồn dữ liệu',
    dataTerms:
      'Thuật ngữ: lời giải do dự án viết, căn cứ văn bản pháp luật ghi trong từng chú giải; điều gì chưa thấy nguồn thì ghi rõ là chưa kiểm chứng.',
    dataPapers:
      'Báo và cách trình bày trang: đối chiếu từ trang của các báo, các bộ cấu hình thu thập tin công khai (docbao, 2019; 2026) và bộ địa chỉ bài báo DANeS (2021). Không chép câu chữ của bài báo nào.',
    software: 'Phần mềm được sử dụng',
    softwareText:
      'Preact, Dexie, i18next, Valibot, WXT, @webext-core/messaging, Mozilla Readability – theo giấy phép MIT hoặc Apache 2.0.',
  },
  welcome: {
    pageTitle: 'Bắt đầu – Tỏ Tường',
    title: 'Đọc báo tỉnh cho tỏ tường',
    lead: 'Một lần bấm, bài báo thành bản chú giải: văn bản gọn, sạch; thuật ngữ hành chính có lời giải theo luật của ngày đăng bài.',
    sample: 'Thử ngay: một bài mẫu',
    sampleHint:
      'Bài này nằm sẵn trong tiện ích, không tải gì từ mạng. Bấm vào chữ có gạch chân để xem lời giải; thử “đô thị loại I” để thấy luật ngày ấy và luật hôm nay.',
    start: 'Cách dùng',
    button: 'Bấm nút này',
    buttonText:
      'Mở một bài trên trang báo tỉnh rồi bấm nút Tỏ Tường trên thanh công cụ. Bản chú giải mở ngay trong thẻ ấy; nút Quay lại đưa bạn về trang báo.',
    states: {
      readable: 'trang là một bài báo',
      unreadable: 'không phải bài báo, hoặc chưa rõ',
      saved: 'bài đã có trong thư viện',
    },
    pin: 'Ghim nút cho dễ thấy',
    pinned: 'Nút đã nằm trên thanh công cụ.',
    pinText: {
      chrome:
        'Bấm hình mảnh ghép bên phải thanh địa chỉ, rồi bấm chiếc đinh ghim cạnh tên Tỏ Tường.',
      firefox:
        'Bấm hình mảnh ghép bên phải thanh địa chỉ, bấm bánh răng cạnh tên Tỏ Tường, rồi chọn “Ghim vào thanh công cụ”.',
    },
    key: 'Hoặc bấm phím',
    keyText: 'Tổ hợp phím này mở bản chú giải của bài đang xem.',
    keyNone: 'Chưa có phím nào được đặt cho nút; bạn có thể đặt trong phần Cài đặt.',
    stored: 'Dữ liệu nằm ở đâu',
    storedList: {
      saved: 'Bài bạn lưu, cả ảnh: trên máy này, cho đến khi bạn xóa.',
      drafts: 'Bài vừa đọc mà chưa lưu: trên máy này, 20 bài mới nhất, tối đa 7 ngày.',
      private: 'Bài đọc trong cửa sổ riêng tư: chỉ trong bộ nhớ, đóng lại là hết.',
      settings: 'Cài đặt của bạn: trên máy này.',
    },
    leaves: 'Không có gì rời khỏi máy',
    leavesText:
      'Tỏ Tường không có máy chủ, không thống kê, không theo dõi. Tiện ích chỉ tải từ trang báo ảnh và các trang tiếp theo của bài bạn mở; đọc bài đã lưu thì không tải gì từ mạng.',
    papers: 'Những báo nào?',
    papersText:
      'Báo của 34 tỉnh, thành phố và các báo tỉnh trước khi sáp nhập được nhận biết sẵn. Trang khác vẫn đọc được khi bạn bấm nút.',
    toPapers: 'Xem danh sách báo',
    toSettings: 'Mở cài đặt',
    toKnows: 'Tỏ Tường biết gì về tôi?',
  },
  knows: {
    title: 'Tỏ Tường biết gì',
    pageTitle: 'Tỏ Tường biết gì – Tỏ Tường',
    intro:
      'Mọi điều tiện ích giữ về việc đọc của bạn đều ở trang này. Không điều nào rời khỏi máy; trang này cũng không tải gì từ mạng.',
    drafts: 'Bài chưa lưu',
    draftsNone: 'Không giữ bài chưa lưu nào.',
    draftRead: 'đọc lúc {{date}}',
    draftInMemory: 'chỉ trong bộ nhớ, hết khi đóng trình duyệt',
    draftDelete: 'Xóa bài chưa lưu: {{title}}',
    draftDeleted: 'Đã xóa: {{title}}',
    library: 'Bài đã lưu',
    libraryTexts: 'Văn bản',
    libraryImages: 'Ảnh',
    imagesCount_other: '{{count}} ảnh',
    imagesMissing_other: 'còn thiếu {{count}} ảnh',
    preferences: 'Điều bạn đã đổi trong cài đặt',
    preferencesNone: 'Mọi cài đặt đều để mặc định nên không có gì được ghi lại.',
    on: 'bật',
    off: 'tắt',
    permissions: 'Quyền trong trình duyệt',
    permissionsText: 'Xin khi cài hoặc về sau, và dùng vào việc gì:',
    permission: {
      activeTab: 'đọc trang đang mở, chỉ khi bạn bấm nút',
      alarms: 'thử tải lại ảnh còn thiếu, dọn bài chưa lưu đã quá hạn',
      contextMenus: 'mục “Đọc bài này bằng Tỏ Tường” khi bấm chuột phải',
      declarativeNetRequestWithHostAccess:
        'báo cho máy chủ ảnh biết ảnh thuộc bài nào, khi máy chủ yêu cầu',
      downloads: 'lưu bản sao lưu theo lịch; chỉ có khi bạn bật và được trả lại khi bạn tắt',
      offscreen: 'soạn tệp sao lưu theo lịch trong một trang không hiện ra',
      scripting: 'tách bài từ trang báo',
      storage: 'ghi cài đặt',
      unlimitedStorage: 'để thư viện không bị xóa khi đĩa đầy',
    },
    hosts: 'Trang được đọc',
    hostsRequired: '{{granted}}/{{total}} địa chỉ báo tỉnh',
    hostsOthers_other: 'và {{count}} địa chỉ bạn cho phép thêm',
    hostsMore: 'Xem và đổi',
    versions: 'Phiên bản',
    version: {
      extension: 'Tỏ Tường',
      database: 'Cơ sở dữ liệu thư viện',
      browser: 'Trình duyệt',
    },
    failures: 'Trục trặc gần đây',
    failuresText:
      'Mười trục trặc gần nhất, chỉ trong bộ nhớ cho đến khi đóng trình duyệt; của cửa sổ riêng tư thì không ghi địa chỉ trang.',
    failuresNone: 'Chưa gặp trục trặc nào từ khi mở trình duyệt.',
    doing: {
      opening: 'mở bài',
      saving: 'lưu bài',
      loading: 'mở cơ sở dữ liệu thư viện',
      detection: 'theo dõi báo được cho phép thêm',
      background: 'phần chạy nền',
    },
    diagnosis: 'Bản báo cáo',
    diagnosisText:
      'Chỉ gồm chữ và không tự gửi đi đâu. Hãy đọc, bỏ những điều bạn không muốn nói, rồi dán vào nơi bạn báo lỗi.',
    copy: 'Sao chép bản báo cáo',
    copied: 'Đã sao chép.',
    copyFailed: 'Trình duyệt không cho sao chép; hãy bôi đen rồi tự sao chép.',
    forget: 'Xóa danh sách trục trặc',
  },
} as const;
