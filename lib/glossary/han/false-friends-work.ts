import type { FalseFriend } from './false-friend.ts';

/** Words of documents, plans, the economy and daily business, by the id of their term. */
export const workFalseFriends: Readonly<Record<string, FalseFriend>> = {
  'nghi-quyet': {
    word: '議決',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '决议', ja: '決議', ko: '결의' },
    warning: {
      vi: 'Các tiếng ấy dùng hai chữ này chủ yếu cho việc biểu quyết; văn bản được thông qua thì viết đảo lại.',
      en: 'Those languages use it mainly for the act of deciding by vote; the text that is passed has the characters the other way round.',
    },
  },
  'chi-thi': {
    word: '指示',
    readers: ['ja', 'ko'],
    usual: { ja: '指令' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là lời dặn, lời chỉ dẫn bất kỳ. Chỉ thị của Việt Nam còn là một loại văn bản có số hiệu.',
      en: 'In Japanese and Korean it means any instruction. A Vietnamese chỉ thị is also a type of document with a number.',
    },
  },
  'nghi-dinh': {
    word: '議定',
    readers: ['zh', 'ja'],
    usual: { ja: '政令' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là bàn mà thỏa thuận, như trong “nghị định thư”. Nghị định của Việt Nam là văn bản do Chính phủ ban hành.',
      en: 'In Chinese and Japanese it means to reach an agreement, as in “protocol”. A Vietnamese nghị định is a decree of the Government.',
    },
  },
  'phap-lenh': {
    word: '法令',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này chỉ chung luật và các văn bản dưới luật. Pháp lệnh của Việt Nam là một loại riêng, do Ủy ban Thường vụ Quốc hội ban hành.',
      en: 'In Chinese and Japanese it means laws and decrees at large. A Vietnamese pháp lệnh is one type, passed by the National Assembly’s Standing Committee.',
    },
  },
  'thong-bao': {
    word: '通報',
    readers: ['zh', 'ja'],
    usual: { zh: '通知', ja: '通知' },
    warning: {
      vi: 'Trong tiếng Trung, từ này thường là thông tri biểu dương hay phê bình; trong tiếng Nhật là báo cho cảnh sát. Nghĩa tiếng Việt là báo cho biết nói chung.',
      en: 'In Chinese it often means a circular that praises or criticises, in Japanese a report to the police. In Vietnamese it means any notice.',
    },
  },
  'thong-tri': {
    word: '通知',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này chỉ mọi lời báo tin. Thông tri của Việt Nam chủ yếu là một loại văn bản của Đảng; báo tin là “thông báo”.',
      en: 'In Chinese and Japanese it means any notice. A Vietnamese thông tri is mainly a type of Party document; a notice is thông báo.',
    },
  },
  'cong-van': {
    word: '公文',
    readers: ['zh', 'ja'],
    usual: { zh: '公函' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này chỉ mọi giấy tờ của cơ quan. Công văn của Việt Nam là một loại: thư giao dịch hành chính.',
      en: 'In Chinese and Japanese it means any official paper. A Vietnamese công văn is one type: the official letter.',
    },
  },
  'van-ban': {
    word: '文本',
    readers: ['zh'],
    usual: { zh: '文件' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là phần chữ, bản thảo của một tác phẩm. Nghĩa tiếng Việt là giấy tờ có giá trị do cơ quan ban hành.',
      en: 'In Chinese it means the wording or version of a text. In Vietnamese it means a document that an office issues.',
    },
  },
  'cong-bao': {
    word: '公報',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung, từ này thường là thông cáo sau hội nghị, thăm viếng. Công báo của Việt Nam là ấn phẩm đăng văn bản pháp luật.',
      en: 'In Chinese it often means the communiqué of a meeting or visit. A Vietnamese công báo is the gazette in which laws are printed.',
    },
  },
  'chuong-trinh': {
    word: '章程',
    readers: ['zh'],
    usual: { zh: '计划' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là điều lệ của một đảng, một công ty. Nghĩa tiếng Việt là kế hoạch các việc sẽ làm.',
      en: 'In Chinese it means the statutes of a party or company. In Vietnamese it means a programme of things to do.',
    },
  },
  'dieu-le': {
    word: '條例',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '章程', ja: '規約', ko: '규약' },
    warning: {
      vi: 'Ở Trung Quốc, từ này chỉ một loại quy định của nhà nước hay của đảng; ở Nhật và Hàn Quốc là văn bản của hội đồng địa phương. Điều lệ của Việt Nam là quy tắc riêng của một tổ chức.',
      en: 'In China it means a type of State or Party regulation, in Japan and Korea a bylaw of a local assembly. A Vietnamese điều lệ is an organisation’s own charter.',
    },
  },
  'quy-che': {
    word: '規制',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '规章', ja: '規程', ko: '규정' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là hạn chế, kiểm soát; trong tiếng Trung chủ yếu là sự điều tiết của nhà nước. Quy chế của Việt Nam là bản quy định cách làm việc.',
      en: 'In Japanese and Korean it means restriction or control, in Chinese mainly regulation by the State. A Vietnamese quy chế is a set of rules of procedure.',
    },
  },
  'the-che': {
    word: '體制',
    readers: ['zh', 'ja'],
    usual: { zh: '制度', ja: '制度' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là bộ máy, chế độ đang cầm quyền. Trong báo Việt Nam, thể chế chủ yếu là luật lệ và cách vận hành.',
      en: 'In Chinese and Japanese it means the system or regime in power. In Vietnamese news it chiefly means the rules and how they work.',
    },
  },
  'phe-duyet': {
    word: '批閱',
    readers: ['zh'],
    usual: { zh: '批准' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là đọc và ghi lời phê. Nghĩa tiếng Việt là chính thức đồng ý cho thực hiện.',
      en: 'In Chinese it means to read and add remarks. In Vietnamese it means to approve formally.',
    },
  },
  'tham-dinh': {
    word: '審定',
    readers: ['zh'],
    usual: { zh: '评审' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là xem xét rồi quyết định luôn. Thẩm định của Việt Nam là xem xét trước; người phê duyệt là cấp khác.',
      en: 'In Chinese it means to examine and decide. In Vietnamese it means the appraisal before someone else approves.',
    },
  },
  'kien-nghi': {
    word: '建議',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là lời khuyên, gợi ý bình thường. Kiến nghị của Việt Nam là đề nghị chính thức gửi cơ quan có thẩm quyền.',
      en: 'In Chinese it means an everyday suggestion. A Vietnamese kiến nghị is a formal request to those in charge.',
    },
  },
  'chu-truong': {
    word: '主張',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là ý kiến mà ai đó nêu ra và bảo vệ. Chủ trương của Việt Nam là quyết định về hướng đi của Đảng hay nhà nước.',
      en: 'In those languages it means an opinion someone asserts. A Vietnamese chủ trương is a decision of the Party or State on what is to be done.',
    },
  },
  'de-an': {
    word: '提案',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '方案' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là lời đề nghị, kiến nghị đưa ra thảo luận. Đề án của Việt Nam là cả một kế hoạch lớn, được duyệt rồi thực hiện nhiều năm.',
      en: 'In those languages it means a motion or proposal. A Vietnamese đề án is a whole scheme, approved and then carried out over years.',
    },
  },
  'du-an': {
    word: '預案',
    readers: ['zh'],
    usual: { zh: '项目' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là phương án phòng khi có sự cố. Dự án của Việt Nam là công trình, việc đầu tư cụ thể.',
      en: 'In Chinese it means a contingency plan. A Vietnamese dự án is a project.',
    },
  },
  'do-an': {
    word: '圖案',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là hoa văn, hình trang trí. Đồ án của Việt Nam là bộ bản vẽ, thuyết minh của một quy hoạch.',
      en: 'In those languages it means a decorative pattern. A Vietnamese đồ án is the set of drawings and explanations of a plan.',
    },
  },
  'dinh-huong': {
    word: '定向',
    readers: ['zh'],
    usual: { zh: '方向' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là “nhắm một hướng nhất định”, dùng trong kỹ thuật, thể thao, tuyển chọn. Nghĩa tiếng Việt là phương hướng phát triển.',
      en: 'In Chinese it means “in a fixed direction”, in engineering, sport or recruitment. In Vietnamese it means the orientation of policy.',
    },
  },
  'giai-phap': {
    word: '解法',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '措施', ja: '対策', ko: '대책' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là cách giải một bài toán. Nghĩa tiếng Việt là việc cần làm để đạt mục tiêu.',
      en: 'In those languages it means the way to solve a mathematical problem. In Vietnamese it means a measure taken to reach an aim.',
    },
  },
  'dong-bo': {
    word: '同步',
    readers: ['zh'],
    usual: { zh: '配套' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là cùng một lúc. Trong tiếng Việt, “đồng bộ” thường là đủ các phần, ăn khớp với nhau.',
      en: 'In Chinese it means at the same time. In Vietnamese it mostly means complete, every part fitting the others.',
    },
  },
  'chi-tieu': {
    word: '指標',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là con số để đo lường. Chỉ tiêu của Việt Nam là mức phải đạt.',
      en: 'In Japanese and Korean it means an indicator by which something is measured. A Vietnamese chỉ tiêu is a figure to be reached.',
    },
  },
  'trien-khai': {
    word: '展開',
    readers: ['ja', 'ko'],
    usual: { ja: '実施', ko: '실시' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này chủ yếu là diễn biến, mở rộng. Nghĩa tiếng Việt là bắt tay thực hiện.',
      en: 'In Japanese and Korean it mainly means how things unfold or spread. In Vietnamese it means to put into practice.',
    },
  },
  'to-chuc-thuc-hien': {
    word: '實現',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '实施', ja: '実施', ko: '실시' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “thực hiện” có nghĩa là biến ước mơ, mục tiêu thành sự thật. Tiếng Việt còn dùng cho việc thi hành một nghị quyết, một luật.',
      en: 'In those languages the characters of “thực hiện” mean to make a dream or aim come true. Vietnamese also uses them for carrying out a resolution or law.',
    },
  },
  'cong-khai-minh-bach': {
    word: '明白',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '透明', ja: '透明', ko: '투명' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “minh bạch” có nghĩa là rõ ràng; trong tiếng Trung còn là hiểu ra. Nghĩa tiếng Việt là không giấu giếm.',
      en: 'In those languages the characters of “minh bạch” mean obvious, in Chinese also to understand. In Vietnamese they mean transparent, hiding nothing.',
    },
  },
  'xa-hoi-hoa': {
    word: '社會化',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là việc một người hòa nhập xã hội. Trong báo Việt Nam, nó là huy động tiền và sức của dân, của doanh nghiệp.',
      en: 'In Japanese and Korean it means how a person learns to live in society. In Vietnamese news it means to raise money and help from citizens and firms.',
    },
  },
  'co-cau-kinh-te': {
    word: '機構',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '结构', ja: '構造', ko: '구조' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “cơ cấu” thường là một cơ quan, tổ chức. Nghĩa tiếng Việt là tỷ lệ giữa các phần.',
      en: 'In those languages the characters of “cơ cấu” mostly mean an institution. In Vietnamese they mean the make-up, the shares of the parts.',
    },
  },
  'co-cau-lai': {
    word: '機構',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '重组', ja: '再編', ko: '개편' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “cơ cấu” thường là một cơ quan, tổ chức. Ở đây là cách sắp xếp các phần.',
      en: 'In those languages the characters of “cơ cấu” mostly mean an institution. Here they mean how the parts are arranged.',
    },
  },
  'ket-cau-ha-tang': {
    word: '下層',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '基础设施', ja: 'インフラ', ko: '인프라' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “hạ tầng” có nghĩa là lớp dưới, tầng lớp nghèo trong xã hội. Nghĩa tiếng Việt là đường, điện, nước, cầu cảng.',
      en: 'In those languages the characters of “hạ tầng” mean a lower layer, the lower classes. In Vietnamese they mean roads, power, water and ports.',
    },
  },
  'ha-tang-xa-hoi': {
    word: '下層社會',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, bốn chữ này có nghĩa là tầng lớp dưới đáy xã hội. Ở Việt Nam, đó là trường học, bệnh viện, nhà văn hóa.',
      en: 'In those languages the four characters mean the lower classes. In Vietnamese they mean schools, hospitals and community halls.',
    },
  },
  'du-toan': {
    word: '預算',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là ngân sách. Dự toán của Việt Nam là bản tính trước các khoản thu chi; ngân sách là từ khác.',
      en: 'In those languages it means a budget. A Vietnamese dự toán is the estimate; the budget itself is ngân sách.',
    },
  },
  'doanh-nghiep-nha-nuoc': {
    word: '營業',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '企业', ja: '企業', ko: '기업' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “doanh nghiệp” có nghĩa là việc mở cửa buôn bán. Nghĩa tiếng Việt là một công ty, một xí nghiệp.',
      en: 'In those languages the characters of “doanh nghiệp” mean doing business, being open. In Vietnamese they mean an enterprise.',
    },
  },
  'hop-dong-lao-dong': {
    word: '合同',
    readers: ['ja', 'ko'],
    usual: { ja: '契約', ko: '계약' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ “hợp đồng” có nghĩa là cùng chung, liên hợp. Nghĩa tiếng Việt, cũng như tiếng Trung, là giao kèo.',
      en: 'In Japanese and Korean the characters of “hợp đồng” mean joint, combined. In Vietnamese, as in Chinese, they mean a contract.',
    },
  },
  'luong-huu': {
    word: '糧',
    readers: ['zh', 'ja'],
    usual: { zh: '养老金', ja: '年金' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, chữ này có nghĩa là lương thực. Tiếng Việt dùng cho tiền công hằng tháng.',
      en: 'In Chinese and Japanese the character means grain, food. Vietnamese uses it for a wage.',
    },
  },
  'xuat-khau-lao-dong': {
    word: '出口',
    readers: ['ja', 'ko'],
    usual: { ja: '輸出', ko: '수출' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ này có nghĩa là lối ra. Tiếng Việt, như tiếng Trung, dùng cho việc bán hàng, đưa người ra nước ngoài.',
      en: 'In Japanese and Korean these characters mean a way out. In Vietnamese, as in Chinese, they mean export.',
    },
  },
  'kim-ngach-xuat-khau': {
    word: '出口',
    readers: ['ja', 'ko'],
    usual: { ja: '輸出', ko: '수출' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ này có nghĩa là lối ra, không phải việc bán hàng ra nước ngoài.',
      en: 'In Japanese and Korean these characters mean a way out, not export.',
    },
  },
  'an-sinh-xa-hoi': {
    word: '安生',
    readers: ['zh', 'ja'],
    usual: { zh: '社会保障', ja: '社会保障' },
    warning: {
      vi: 'Trong tiếng Trung, hai chữ “an sinh” có nghĩa là yên ổn, ngoan ngoãn. Cả tiếng Trung lẫn tiếng Nhật gọi an sinh xã hội bằng từ khác.',
      en: 'In Chinese the characters of “an sinh” mean peaceful or quiet. Chinese and Japanese both call social security by another word.',
    },
  },
  'trung-hoc-pho-thong': {
    word: '中學',
    readers: ['ja', 'ko'],
    usual: { ja: '高校', ko: '고등학교' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ “trung học” có nghĩa là bậc tương đương trung học cơ sở. Ở đây là ba năm cuối phổ thông.',
      en: 'In Japanese and Korean the characters of “trung học” mean lower secondary school. Here they mean the last three years before university.',
    },
  },
};
