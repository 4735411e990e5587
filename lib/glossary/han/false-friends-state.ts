import type { FalseFriend } from './false-friend.ts';

/** Words of the State, its bodies, its units and its courts, by the id of their term. */
export const stateFalseFriends: Readonly<Record<string, FalseFriend>> = {
  'chinh-quyen': {
    word: '政權',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '政府' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là chế độ, quyền cai trị; trong tiếng Nhật, tiếng Hàn là chính phủ của một nhà lãnh đạo. Tiếng Việt dùng cho cơ quan nhà nước ở mọi cấp, kể cả xã.',
      en: 'In Chinese it means a regime or political power, in Japanese and Korean a leader’s administration. Vietnamese uses it for the authorities at any level, the commune’s too.',
    },
  },
  'hoi-dong-nhan-dan': {
    word: '會同',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung, hai chữ “hội đồng” nghĩa là “cùng với (cơ quan khác) làm việc gì”. Ở đây là một hội nghị đại biểu do dân bầu.',
      en: 'In Chinese the characters of “hội đồng” mean “jointly with (another office)”. Here they mean a council elected by the people.',
    },
  },
  'dai-bieu-quoc-hoi': {
    word: '代表',
    readers: ['ja', 'ko'],
    usual: { ja: '国会議員', ko: '국회의원' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ này có nghĩa là người đứng đầu hay thay mặt một nhóm; người được bầu vào nghị viện gọi bằng từ khác.',
      en: 'In Japanese and Korean these characters mean whoever leads or stands for a group; a member of parliament is called by another word.',
    },
  },
  'chu-tich-ubnd': {
    word: '主席',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Tiếng Trung và tiếng Nhật không gọi người đứng đầu chính quyền địa phương như vậy: mỗi cấp có từ riêng, ứng với “tỉnh trưởng”, “thị trưởng”.',
      en: 'Chinese and Japanese do not call the head of a local government so: each level has its own word, such as governor or mayor.',
    },
  },
  'thu-tuong-chinh-phu': {
    word: '首相',
    readers: ['zh'],
    usual: { zh: '总理' },
    warning: {
      vi: 'Tiếng Trung dùng từ này cho Anh, Nhật và các nước có vua; thủ tướng Việt Nam được gọi bằng từ khác.',
      en: 'Chinese uses it for Britain, Japan and other monarchies; Viet Nam’s head of government is called by another word.',
    },
  },
  'pho-thu-tuong': {
    word: '首相',
    readers: ['zh'],
    usual: { zh: '副总理' },
    warning: {
      vi: 'Tiếng Trung dùng hai chữ “thủ tướng” này cho các nước có vua; với Việt Nam thì dùng từ khác.',
      en: 'Chinese uses these characters for monarchies; for Viet Nam it has another word.',
    },
  },
  bo: {
    word: '部',
    readers: ['ja', 'ko'],
    usual: { ja: '省' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, chữ này thường là một phòng, ban của công ty. Ở Nhật, bộ của chính phủ là chữ mà tiếng Việt đọc là “tỉnh”.',
      en: 'In Japanese and Korean it often means a department of a company. Japan’s ministries go by the character that Vietnamese reads tỉnh, province.',
    },
  },
  'bo-truong': {
    word: '部長',
    readers: ['ja', 'ko'],
    usual: { ja: '大臣', ko: '장관' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là trưởng một phòng, ban trong công ty hay cơ quan, không phải thành viên chính phủ.',
      en: 'In Japanese and Korean it means the head of a department in a company or office, not a member of the government.',
    },
  },
  'thu-truong-bo': {
    word: '次長',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '副部长', ja: '副大臣' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là phó phòng, phó ban. Trung Quốc ngày nay gọi thứ trưởng bằng từ khác.',
      en: 'In Japanese and Korean it means the deputy head of a department. China today has another word for a deputy minister.',
    },
  },
  so: {
    word: '所',
    readers: ['zh', 'ja'],
    usual: { zh: '厅', ja: '局' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, chữ này có nghĩa là nơi chốn, hoặc một cơ sở nhỏ. Sở của Việt Nam là cơ quan chuyên môn cấp tỉnh.',
      en: 'In Chinese and Japanese it means a place, or a small office. A Vietnamese sở is a department of a province.',
    },
  },
  'giam-doc-so': {
    word: '監督',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '厅长', ja: '局長' },
    warning: {
      vi: 'Trong tiếng Trung, hai chữ “giám đốc” có nghĩa là trông coi, theo dõi; trong tiếng Nhật, tiếng Hàn là huấn luyện viên, đạo diễn. Ở đây là người đứng đầu sở.',
      en: 'In Chinese the characters of “giám đốc” mean to supervise, in Japanese and Korean a team’s manager or a film director. Here they mean the head of a department.',
    },
  },
  'so-noi-vu': {
    word: '內務',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung ngày nay, từ này gợi tới việc ngăn nắp trong doanh trại; ở Nhật trước 1947 là bộ quản lý cả cảnh sát. Ngành nội vụ Việt Nam lo tổ chức bộ máy và nhân sự.',
      en: 'In today’s Chinese it suggests housekeeping in barracks; in Japan before 1947 it was a ministry that also ran the police. Viet Nam’s home affairs look after organisation and staff.',
    },
  },
  'so-tu-phap': {
    word: '司法',
    readers: ['ja'],
    usual: { ja: '法務' },
    warning: {
      vi: 'Trong tiếng Nhật, từ này có nghĩa là tòa án và quyền xét xử. Sở Tư pháp là cơ quan hành chính lo hộ tịch, công chứng, phổ biến pháp luật.',
      en: 'In Japanese it means the judiciary. A Vietnamese department of justice is an administrative office for civil status, notaries and legal information.',
    },
  },
  'so-khoa-hoc-va-cong-nghe': {
    word: '工藝',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '科技', ja: '技術', ko: '기술' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “công nghệ” có nghĩa là nghề thủ công mỹ nghệ. Tiếng Việt dùng cho kỹ thuật hiện đại.',
      en: 'In those languages the characters of “công nghệ” mean arts and crafts. Vietnamese uses them for technology.',
    },
  },
  'so-van-hoa-the-thao-va-du-lich': {
    word: '體操',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '体育', ja: 'スポーツ', ko: '체육' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “thể thao” chỉ là thể dục. Tiếng Việt dùng cho mọi môn thể thao.',
      en: 'In those languages the characters of “thể thao” mean gymnastics only. Vietnamese uses them for all sport.',
    },
  },
  'khu-du-lich': {
    word: '遊歷',
    readers: ['zh', 'ja'],
    usual: { zh: '旅游', ja: '観光' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có vẻ cổ: đi đây đi đó. Tiếng Việt dùng cho cả ngành du lịch.',
      en: 'In Chinese and Japanese it has an old ring: to travel about. Vietnamese uses it for tourism.',
    },
  },
  'van-phong-chinh-phu': {
    word: '文房',
    readers: ['zh', 'ja'],
    usual: { zh: '办公厅', ja: '官房' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, hai chữ này gợi tới thư phòng và bút nghiên. Tiếng Việt dùng cho nơi làm việc, cơ quan giúp việc.',
      en: 'In Chinese and Japanese these characters suggest a study with brush and ink. Vietnamese uses them for an office.',
    },
  },
  'van-phong-tinh-uy': {
    word: '文房',
    readers: ['zh', 'ja'],
    usual: { zh: '办公厅', ja: '事務局' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, hai chữ này gợi tới bút nghiên, văn phòng phẩm. Ở đây là cơ quan giúp việc.',
      en: 'In Chinese and Japanese these characters suggest writing things. Here they mean an office that serves a committee.',
    },
  },
  'ban-chi-dao': {
    word: '指導',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '领导小组' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là hướng dẫn, chỉ bảo. Chỉ đạo trong tiếng Việt là ra lệnh, điều hành từ trên xuống.',
      en: 'In those languages it means to guide or coach. In Vietnamese chỉ đạo is to direct from above.',
    },
  },
  'tru-so': {
    word: '住所',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '办公楼', ja: '庁舎', ko: '청사' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là nơi ở, địa chỉ nhà. Trụ sở trong tiếng Việt là nơi làm việc của cơ quan.',
      en: 'In those languages it means a home or its address. In Vietnamese it means the building where an office works.',
    },
  },
  'chat-van': {
    word: '質問',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '质询' },
    warning: {
      vi: 'Trong tiếng Nhật, tiếng Hàn, từ này có nghĩa là câu hỏi bình thường; trong tiếng Trung là hỏi vặn, trách móc. Ở đây là đại biểu dân cử hỏi quan chức theo luật.',
      en: 'In Japanese and Korean it means any question, in Chinese an accusing one. Here elected deputies question an official under the law.',
    },
  },
  'ung-cu': {
    word: '應舉',
    readers: ['zh'],
    usual: { zh: '参选' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là đi thi khoa cử thời xưa. Ở Việt Nam ngày nay, nó là ra tranh cử.',
      en: 'In Chinese it means to sit the imperial examinations. In Viet Nam today it is to stand for election.',
    },
  },
  'trung-cu': {
    word: '中舉',
    readers: ['zh'],
    usual: { zh: '当选' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là thi đỗ cử nhân thời xưa. Nghĩa tiếng Việt là được bầu.',
      en: 'In Chinese it means to pass the provincial imperial examination. In Vietnamese it means to be elected.',
    },
  },
  khoa: {
    word: '課',
    readers: ['zh', 'ja'],
    usual: { zh: '届', ja: '期' },
    warning: {
      vi: 'Trong tiếng Trung, chữ này có nghĩa là bài học, môn học; trong tiếng Nhật còn là một phòng của cơ quan. Ở đây là một nhiệm kỳ có đánh số.',
      en: 'In Chinese it means a lesson, in Japanese also a section of an office. Here it is a numbered term.',
    },
  },
  tinh: {
    word: '省',
    readers: ['ja'],
    warning: {
      vi: 'Ở Nhật, chữ này chỉ một bộ của chính phủ. Tỉnh của Việt Nam là đơn vị hành chính, tương tự “ken” của Nhật.',
      en: 'In Japan the character means a ministry. A Vietnamese tỉnh is a province, more like a Japanese prefecture.',
    },
  },
  huyen: {
    word: '縣',
    readers: ['ja'],
    warning: {
      vi: 'Ở Nhật, chữ này có nghĩa là cấp địa phương cao nhất, trên thành phố. Huyện của Việt Nam ở dưới tỉnh, và không còn từ ngày 1/7/2025.',
      en: 'In Japan it means the highest local level, above the cities. A Vietnamese huyện was below the province, and ended on 1 July 2025.',
    },
  },
  quan: {
    word: '郡',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '区', ja: '区', ko: '구' },
    warning: {
      vi: 'Ở Nhật và Hàn Quốc, chữ này có nghĩa là vùng nông thôn; trong sử Trung Quốc là một khu vực lớn. Quận của Việt Nam nằm trong lòng thành phố.',
      en: 'In Japan and Korea it means a rural county, in Chinese history a large commandery. A Vietnamese quận was part of a city.',
    },
  },
  xa: {
    word: '社',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '乡' },
    warning: {
      vi: 'Trong các tiếng ấy, chữ này có nghĩa là hội, công ty, hãng; ở Nhật còn là đền thờ. Xã của Việt Nam là đơn vị hành chính ở nông thôn.',
      en: 'In those languages it means a society, a firm or an agency; in Japan also a shrine. A Vietnamese xã is a rural administrative unit.',
    },
  },
  phuong: {
    word: '坊',
    readers: ['zh', 'ja'],
    usual: { zh: '街道' },
    warning: {
      vi: 'Trong tiếng Trung, chữ này có nghĩa là ngõ phố, xưởng thợ; trong tiếng Nhật là nhà sư, cậu bé. Phường của Việt Nam là đơn vị hành chính ở đô thị.',
      en: 'In Chinese it means a lane or a workshop, in Japanese a monk or a little boy. A Vietnamese phường is an urban administrative unit.',
    },
  },
  thon: {
    word: '村',
    readers: ['ja'],
    warning: {
      vi: 'Ở Nhật, chữ này chỉ một đơn vị tự trị có chính quyền. Thôn của Việt Nam nằm trong xã và không phải đơn vị hành chính.',
      en: 'In Japan it means a municipality with a government of its own. A Vietnamese thôn is part of a commune and no administrative unit.',
    },
  },
  ap: {
    word: '邑',
    readers: ['ko'],
    warning: {
      vi: 'Ở Hàn Quốc, chữ này có nghĩa là thị trấn, một đơn vị hành chính. Ấp của Việt Nam chỉ là một xóm trong xã.',
      en: 'In Korea it means a town, an administrative unit. A Vietnamese ấp is only a hamlet of a commune.',
    },
  },
  'dac-khu': {
    word: '特區',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là Hồng Kông, Ma Cao hay đặc khu kinh tế; ở Nhật là nơi được nới quy định. Đặc khu của Việt Nam từ 2025 là đơn vị hành chính cấp xã ở hải đảo.',
      en: 'In Chinese it means Hong Kong, Macao or a special economic zone, in Japan an area with lighter rules. Since 2025 a Vietnamese đặc khu is a commune-level unit on islands.',
    },
  },
  'thi-tran': {
    word: '市鎮',
    readers: ['zh'],
    usual: { zh: '镇' },
    warning: {
      vi: 'Trong tiếng Trung, từ này chỉ chung các thành phố nhỏ. Thị trấn của Việt Nam là một đơn vị hành chính, và không còn từ ngày 1/7/2025.',
      en: 'In Chinese it means any small town. A Vietnamese thị trấn was an administrative unit, and ended on 1 July 2025.',
    },
  },
  'do-thi': {
    word: '都市',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này gợi tới thành phố lớn. Tiếng Việt dùng cho cả thị trấn nhỏ được xếp loại.',
      en: 'In Chinese and Japanese it suggests a big city. Vietnamese uses it for any classified urban place, small towns too.',
    },
  },
  'noi-thanh': {
    word: '內城',
    readers: ['zh'],
    usual: { zh: '市区' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là vòng thành bên trong của một kinh thành xưa.',
      en: 'In Chinese it means the inner walls of an old capital.',
    },
  },
  'dia-ban': {
    word: '地盤',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '地区', ja: '地域', ko: '지역' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là vùng ai đó chiếm giữ; trong tiếng Nhật, tiếng Hàn là nền đất, chỗ dựa. Trong tiếng Việt, nó chỉ là khu vực được nói tới.',
      en: 'In Chinese it means someone’s turf, in Japanese and Korean the ground, or a power base. In Vietnamese it simply means the area in question.',
    },
  },
  'dia-phuong': {
    word: '地方',
    readers: ['zh'],
    usual: { zh: '当地' },
    warning: {
      vi: 'Trong tiếng Trung nói hằng ngày, từ này có nghĩa là “chỗ, nơi” bất kỳ. Tiếng Việt chỉ dùng cho vùng đất và chính quyền ở đó.',
      en: 'In everyday Chinese it is any spot or place. Vietnamese uses it only for a locality and its authorities.',
    },
  },
  'don-vi-hanh-chinh': {
    word: '單位',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '行政区划' },
    warning: {
      vi: 'Trong tiếng Trung, hai chữ “đơn vị” thường là cơ quan nơi mình làm; trong tiếng Nhật, tiếng Hàn là đơn vị đo. Ở đây là tỉnh, xã, phường.',
      en: 'In Chinese the characters of “đơn vị” mostly mean the office one works for, in Japanese and Korean a unit of measure. Here they mean provinces, communes, wards.',
    },
  },
  'co-so': {
    word: '基礎',
    readers: ['zh', 'ja'],
    usual: { zh: '基层', ja: '末端' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là nền tảng. Trong báo Việt Nam, nó thường là cấp gần dân nhất.',
      en: 'In Chinese and Japanese it means a foundation. In Vietnamese news it mostly means the grassroots, the level nearest the people.',
    },
  },
  'sap-nhap': {
    word: '插入',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '合并', ja: '合併', ko: '합병' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là cắm vào, chèn vào. Nghĩa tiếng Việt là gộp các đơn vị làm một.',
      en: 'In those languages it means to insert or plug in. In Vietnamese it means to merge units.',
    },
  },
  'hop-nhat': {
    word: '合一',
    readers: ['zh'],
    usual: { zh: '合并' },
    warning: {
      vi: 'Trong tiếng Trung, từ này thường nói ý trừu tượng: hòa làm một, như “tri hành hợp nhất”. Tiếng Việt dùng cho việc gộp cơ quan, tỉnh, văn bản.',
      en: 'In Chinese it is mostly abstract: to become one, as knowledge and action. Vietnamese uses it for merging offices, provinces or texts.',
    },
  },
  'giai-the': {
    word: '解體',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '撤销' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là tan rã, tháo dỡ. Nghĩa tiếng Việt là cho một tổ chức ngừng hoạt động bằng quyết định.',
      en: 'In those languages it means to fall apart or dismantle. In Vietnamese it means to wind up a body by decision.',
    },
  },
  'giam-sat': {
    word: '監察',
    readers: ['zh', 'ja'],
    usual: { zh: '监督' },
    warning: {
      vi: 'Ở Trung Quốc, từ này gắn với ủy ban điều tra cán bộ; ở Nhật là kiểm tra nội bộ. Giám sát của Việt Nam là quyền theo dõi của Quốc hội, HĐND, Mặt trận.',
      en: 'In China it goes with the commissions that investigate officials, in Japan with internal inspection. In Viet Nam it means oversight by assemblies and the Front.',
    },
  },
  'thanh-tra': {
    word: '清查',
    readers: ['zh'],
    usual: { zh: '监察' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là kiểm kê, rà cho kỹ. Ở Việt Nam, nó là cả một ngành và hoạt động kiểm tra của nhà nước.',
      en: 'In Chinese it means to check through and take stock. In Viet Nam it means the State’s inspection and the service that does it.',
    },
  },
  'ho-tich': {
    word: '戶籍',
    readers: ['zh'],
    warning: {
      vi: 'Ở Trung Quốc, từ này có nghĩa là hộ khẩu, nơi đăng ký thường trú. Hộ tịch của Việt Nam là khai sinh, kết hôn, khai tử.',
      en: 'In China it means the household and residence register. Vietnamese hộ tịch is the record of births, marriages and deaths.',
    },
  },
  'chung-thuc': {
    word: '證實',
    readers: ['zh'],
    usual: { zh: '认证' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là xác nhận tin là đúng. Ở Việt Nam, nó là việc ủy ban xác nhận bản sao, chữ ký.',
      en: 'In Chinese it means to confirm that something is true. In Viet Nam it means to certify a copy or a signature.',
    },
  },
  'khoi-to': {
    word: '起訴',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '立案' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là đưa ra tòa. Khởi tố của Việt Nam chỉ là mở cuộc điều tra; đưa ra tòa là “truy tố”.',
      en: 'In those languages it means to indict or sue. A Vietnamese khởi tố only opens the criminal case; to indict is truy tố.',
    },
  },
  'truy-to': {
    word: '追訴',
    readers: ['zh', 'ja'],
    usual: { zh: '起诉', ja: '起訴' },
    warning: {
      vi: 'Trong tiếng Nhật, từ này có nghĩa là khởi kiện thêm; trong tiếng Trung, nó gắn với thời hiệu. Từ thường dùng ở đó lại đọc là “khởi tố” trong tiếng Việt.',
      en: 'In Japanese it means a supplementary indictment, in Chinese it goes with limitation periods. The usual word there is the one Vietnamese reads khởi tố.',
    },
  },
  'bi-cao': {
    word: '被告',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '被告人', ja: '被告人', ko: '피고인' },
    warning: {
      vi: 'Trong luật của các nước ấy, hai chữ này chỉ bên bị kiện về dân sự. Bị cáo của Việt Nam là người bị xét xử về hình sự.',
      en: 'In the law of those countries the two characters mean the defendant in a civil suit. A Vietnamese bị cáo is on trial for a crime.',
    },
  },
  'khang-nghi': {
    word: '抗議',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '抗诉' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là phản đối. Kháng nghị của Việt Nam là văn bản của viện kiểm sát hay chánh án đòi xét lại một bản án.',
      en: 'In those languages it means to protest. In Viet Nam it means a legal act by which the procuracy or a chief judge has a judgment reviewed.',
    },
  },
  'so-tham': {
    word: '初審',
    readers: ['zh'],
    usual: { zh: '一审' },
    warning: {
      vi: 'Trong tiếng Trung, từ này còn là vòng xét duyệt đầu, như chấm bài, duyệt hồ sơ. Ở đây là lần xét xử thứ nhất.',
      en: 'In Chinese it also means any first screening, of entries or files. Here it is the trial of first instance.',
    },
  },
  'cong-an': {
    word: '公安',
    readers: ['ja', 'ko'],
    usual: { ja: '警察', ko: '경찰' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này gợi tới cảnh sát an ninh chính trị. Công an của Việt Nam là toàn ngành, cả cảnh sát giao thông lẫn công an xã.',
      en: 'In Japanese and Korean it suggests the political security police. The Vietnamese word is the whole force, traffic and commune police too.',
    },
  },
  'bo-doi-bien-phong': {
    word: '部隊',
    readers: ['zh', 'ja'],
    usual: { zh: '边防军', ja: '国境警備隊' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này chỉ một đơn vị quân đội. Trong tiếng Việt, bộ đội còn là quân đội nói chung, cả một người lính.',
      en: 'In Chinese and Japanese it means a military unit. Vietnamese bộ đội is also the army as such, or a single soldier.',
    },
  },
  'phong-thu-dan-su': {
    word: '民事',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “dân sự” có nghĩa là ngành luật dân sự. Ở đây là việc bảo vệ dân khi có thảm họa, chiến tranh.',
      en: 'In those languages the characters of “dân sự” mean civil law. Here they mean the protection of civilians in disaster or war.',
    },
  },
  'huy-chuong': {
    word: '徽章',
    readers: ['zh', 'ja'],
    usual: { zh: '奖章' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này chủ yếu là phù hiệu cài áo. Huy chương của Việt Nam là phần thưởng của Nhà nước.',
      en: 'In Chinese and Japanese it mostly means a badge one wears. A Vietnamese huy chương is an award of the State.',
    },
  },
};
