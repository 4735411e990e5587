/** Vietnamese texts of the rooms around reading: settings, papers and access, welcome, knowledge. */
export const roomsVi = {
  rooms: {
    nav: 'Các trang của Tỏ Tường',
    settings: 'Cài đặt',
    knows: 'Tỏ Tường biết gì',
    welcome: 'Bắt đầu',
    allSettings: 'Tất cả cài đặt',
    delete: 'Xóa',
    cancel: 'Thôi',
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
      storage: 'Lưu trữ',
      backup: 'Sao lưu',
      shortcuts: 'Phím tắt',
      about: 'Giới thiệu',
    },
    languagesText:
      'Bài báo luôn giữ nguyên tiếng Việt; ở đây chọn tiếng của nút bấm và lời giải nghĩa.',
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
    revokedTwice: 'Ở Chrome phải bấm hai lần: lần đầu cho nút xem trang, lần sau mở bài.',
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
      'Chưa trang nào dưới đây được đọc khi bạn chưa cho phép. Không cho phép thì vẫn đọc được từng bài bằng cách bấm nút; cho phép thì nút biết trước trang nào là bài báo và ảnh tự tải.',
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
    quota: 'Trình duyệt dành cho',
    lasting: 'Giữ lâu dài',
    lastingYes: 'Trình duyệt hứa không tự xóa thư viện.',
    lastingNo: 'Trình duyệt có thể xóa thư viện khi đĩa đầy.',
    askLasting: 'Xin giữ lâu dài',
    articles: 'Bài đã lưu',
    articlesCount_other: '{{count}} bài',
    trash_other: 'và {{count}} bài trong thùng rác, tự xóa sau 30 ngày',
    drafts: 'Bài đọc chưa lưu',
    draftsCount_other: '{{count}} bài',
    draftsText:
      'Giữ 20 bài mới nhất, tối đa 7 ngày, để tải lại trang hay mở lại thẻ không mất bài.',
    deleteDrafts: 'Xóa hết bài đọc chưa lưu',
    deleteDraftsTitle: 'Xóa hết bài đọc chưa lưu?',
    deleteDraftsText:
      'Bài đã lưu trong thư viện không bị đụng tới. Thẻ nào đang mở một bài chưa lưu thì vẫn đọc tiếp được cho đến khi tải lại.',
    deleteDraftsDone: 'Đã xóa hết bài đọc chưa lưu.',
    see: 'Xem từng thứ một',
  },
  keys: {
    intro: 'Phím của trình duyệt, dùng được ở mọi trang.',
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
    singleText: 'Phím một chữ cái không chạy khi bạn đang gõ chữ, kể cả gõ Telex hay VNI.',
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
      'Thuật ngữ: lời giải do dự án viết, căn cứ văn bản pháp luật ghi ở từng thẻ; điều gì chưa thấy nguồn thì ghi rõ là chưa kiểm chứng.',
    dataPapers:
      'Báo và cách dàn trang: đối chiếu từ trang của các báo, các bộ cấu hình thu thập tin công khai (docbao, 2019; 2026) và bộ địa chỉ bài báo DANeS (2021). Không chép câu chữ của bài báo nào.',
    software: 'Phần mềm dùng lại',
    softwareText:
      'Preact, Dexie, i18next, Valibot, WXT, @webext-core/messaging, Mozilla Readability – theo giấy phép MIT hoặc Apache 2.0.',
  },
  welcome: {
    pageTitle: 'Bắt đầu – Tỏ Tường',
    title: 'Đọc báo tỉnh cho tỏ tường',
    lead: 'Một lần bấm, bài báo thành bản chú giải: chữ sạch, thuật ngữ nào khó cũng có lời giải theo đúng luật của ngày đăng bài.',
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
    stored: 'Cái gì nằm ở đâu',
    storedList: {
      saved: 'Bài bạn lưu, cả ảnh: trên máy này, cho đến khi bạn xóa.',
      drafts: 'Bài vừa đọc mà chưa lưu: trên máy này, 20 bài mới nhất, tối đa 7 ngày.',
      private: 'Bài đọc trong cửa sổ riêng tư: chỉ trong bộ nhớ, đóng lại là hết.',
      settings: 'Cài đặt của bạn: trên máy này.',
    },
    leaves: 'Không gì rời khỏi máy',
    leavesText:
      'Tỏ Tường không có máy chủ, không đếm, không theo dõi. Tiện ích chỉ xin trang báo những ảnh của bài bạn mở; đọc bài đã lưu thì không có yêu cầu nào ra mạng.',
    papers: 'Những báo nào?',
    papersText:
      'Báo của 34 tỉnh, thành phố và các báo tỉnh trước khi sáp nhập được nhận ra sẵn. Trang khác vẫn đọc được khi bạn bấm nút.',
    toPapers: 'Xem danh sách báo',
    toSettings: 'Mở cài đặt',
    toKnows: 'Tỏ Tường biết gì về tôi?',
  },
  knows: {
    title: 'Tỏ Tường biết gì',
    pageTitle: 'Tỏ Tường biết gì – Tỏ Tường',
    intro:
      'Mọi thứ tiện ích giữ về việc đọc của bạn đều ở trang này. Không gì trong đó rời khỏi máy; trang này cũng không hỏi gì từ mạng.',
    drafts: 'Bài đọc chưa lưu',
    draftsNone: 'Không giữ bài đọc nào.',
    draftRead: 'đọc lúc {{date}}',
    draftInMemory: 'chỉ trong bộ nhớ, hết khi đóng trình duyệt',
    draftDelete: 'Xóa bài đọc: {{title}}',
    draftDeleted: 'Đã xóa: {{title}}',
    library: 'Bài đã lưu',
    libraryTexts: 'Văn bản',
    libraryImages: 'Ảnh',
    imagesCount_other: '{{count}} ảnh',
    imagesMissing_other: 'còn thiếu {{count}} ảnh',
    preferences: 'Điều bạn đã đổi trong cài đặt',
    preferencesNone: 'Mọi cài đặt như mặc định, nên không có gì được ghi lại.',
    on: 'bật',
    off: 'tắt',
    permissions: 'Quyền trong trình duyệt',
    permissionsText: 'Xin khi cài, và dùng vào việc gì:',
    permission: {
      activeTab: 'đọc trang đang mở, chỉ khi bạn bấm nút',
      alarms: 'thử tải lại ảnh còn thiếu, dọn bài đọc quá hạn',
      contextMenus: 'mục “Đọc bài này với Tỏ Tường” khi bấm chuột phải',
      declarativeNetRequestWithHostAccess: 'báo cho máy chủ ảnh biết ảnh thuộc bài nào, khi nó đòi',
      scripting: 'lấy bài ra khỏi trang báo',
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
      database: 'Kho bài',
      browser: 'Trình duyệt',
    },
    failures: 'Trục trặc gần đây',
    failuresText:
      'Mười trục trặc gần nhất, chỉ trong bộ nhớ cho đến khi đóng trình duyệt; của cửa sổ riêng tư thì không ghi địa chỉ trang.',
    failuresNone: 'Chưa gặp trục trặc nào từ khi mở trình duyệt.',
    doing: {
      opening: 'mở bài',
      saving: 'lưu bài',
      loading: 'mở kho bài',
      detection: 'theo dõi báo được cho phép thêm',
      background: 'phần chạy nền',
    },
    diagnosis: 'Bản báo cáo',
    diagnosisText:
      'Chỉ là chữ, và không tự gửi đi đâu. Hãy đọc, bỏ đi điều bạn không muốn nói, rồi dán vào nơi bạn báo lỗi.',
    copy: 'Chép bản báo cáo',
    copied: 'Đã chép.',
    copyFailed: 'Trình duyệt không cho chép; hãy bôi đen rồi tự chép.',
    forget: 'Xóa danh sách trục trặc',
  },
} as const;
