import type { FalseFriend } from './false-friend.ts';

/** Words of the Party, of cadres and of mass organisations, by the id of their term. */
export const partyFalseFriends: Readonly<Record<string, FalseFriend>> = {
  'bi-thu': {
    word: '秘書',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '书记', ja: '書記', ko: '서기' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này chỉ người thư ký giúp việc. Bí thư của Việt Nam là người đứng đầu một cấp ủy.',
      en: 'In those languages the word means a secretary who assists someone. A Vietnamese bí thư heads a Party committee.',
    },
  },
  'tong-bi-thu': {
    word: '秘書',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '总书记', ja: '書記長', ko: '서기장' },
    warning: {
      vi: 'Tiếng Việt dùng hai chữ vốn chỉ người thư ký cho chức vụ cao nhất của Đảng; các tiếng kia dùng một từ khác.',
      en: 'Vietnamese names the Party’s highest office with the characters that elsewhere mean an assistant; those languages use another word.',
    },
  },
  'doan-thu-ky': {
    word: '書記',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung, hai chữ này có nghĩa là bí thư đảng. Thư ký trong tiếng Việt là người ghi biên bản.',
      en: 'In Chinese these characters mean a Party secretary. A Vietnamese thư ký keeps the minutes.',
    },
  },
  'chi-bo': {
    word: '支部',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là chi nhánh của bất cứ tổ chức nào. Ở Việt Nam, chi bộ chỉ là tổ chức nhỏ nhất của Đảng.',
      en: 'In Japanese and Korean it means a branch of any organisation. In Viet Nam it is only the smallest unit of the Party.',
    },
  },
  'dang-doan': {
    word: '黨團',
    readers: ['zh'],
    usual: { zh: '党组' },
    warning: {
      vi: 'Trong tiếng Trung ngày nay, từ này có nghĩa là nhóm nghị sĩ của một đảng trong nghị viện. Đảng đoàn của Việt Nam do cấp ủy lập trong cơ quan dân cử, đoàn thể.',
      en: 'In today’s Chinese it means a party’s caucus in parliament. A Vietnamese đảng đoàn is set up by a Party committee inside an elected body or mass organisation.',
    },
  },
  'ban-can-su-dang': {
    word: '幹事',
    readers: ['zh', 'ja'],
    usual: { zh: '党组' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, hai chữ “cán sự” chỉ một người lo công việc. Ban cán sự đảng là một tập thể lãnh đạo.',
      en: 'In Chinese and Japanese the characters of “cán sự” mean one person in charge of some task. This term is a leading body.',
    },
  },
  'ban-thuong-vu': {
    word: '常務',
    readers: ['ja'],
    warning: {
      vi: 'Trong tiếng Nhật, riêng hai chữ này đã chỉ giám đốc điều hành của một công ty.',
      en: 'In Japanese the two characters alone mean a managing director of a company.',
    },
  },
  'ban-noi-chinh': {
    word: '內政',
    readers: ['zh', 'ja'],
    usual: { zh: '政法' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là việc trong nước nói chung, trái với ngoại giao. Nội chính của Việt Nam là công an, viện kiểm sát, tòa án, tư pháp và chống tham nhũng.',
      en: 'In Chinese and Japanese it means domestic affairs at large, as against foreign affairs. Vietnamese nội chính is police, procuracy, courts, justice and anti-corruption.',
    },
  },
  'ban-dan-van': {
    word: '民運',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung ngày nay, từ này thường chỉ phong trào đòi dân chủ. Dân vận của Việt Nam là việc Đảng vận động nhân dân.',
      en: 'In today’s Chinese it mostly means the democracy movement. Vietnamese dân vận is the Party’s work of winning over the people.',
    },
  },
  'dan-van': {
    word: '民運',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung ngày nay, từ này thường chỉ phong trào đòi dân chủ, khác hẳn công tác vận động quần chúng của Đảng.',
      en: 'In today’s Chinese it mostly means the democracy movement, quite unlike the Party’s mass mobilisation.',
    },
  },
  'sinh-hoat-chi-bo': {
    word: '生活',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ “sinh hoạt” chỉ là đời sống hằng ngày. Ở đây là buổi họp thường kỳ của chi bộ.',
      en: 'In Japanese and Korean the characters of “sinh hoạt” mean everyday life. Here they mean the cell’s regular meeting.',
    },
  },
  'trung-tam-chinh-tri': {
    word: '中心',
    readers: ['ja', 'ko'],
    usual: { ja: 'センター', ko: '센터' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ này có nghĩa là điểm ở giữa, không phải tên một cơ sở.',
      en: 'In Japanese and Korean these characters mean a middle point, not the name of an institution.',
    },
  },
  'khien-trach': {
    word: '譴責',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là lên án gay gắt trước công luận. Khiển trách của Việt Nam là hình thức kỷ luật nhẹ nhất.',
      en: 'In Chinese it means to condemn strongly in public. The Vietnamese word is the mildest disciplinary penalty.',
    },
  },
  'khai-tru': {
    word: '開除',
    readers: ['zh'],
    usual: { zh: '开除党籍' },
    warning: {
      vi: 'Trong tiếng Trung, từ này còn là đuổi việc, đuổi học. Tiếng Việt chỉ dùng khi đưa ai ra khỏi Đảng hay một đoàn thể.',
      en: 'In Chinese it also means to dismiss from a job or a school. Vietnamese uses it only for putting someone out of the Party or an association.',
    },
  },
  'ky-luat': {
    word: '紀律',
    readers: ['zh'],
    usual: { zh: '处分' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là nền nếp phải giữ. Tiếng Việt còn dùng cho chính hình phạt: “bị kỷ luật” là bị xử phạt.',
      en: 'In Chinese it means the order one has to keep. Vietnamese uses it for the penalty as well: “bị kỷ luật” is to be punished.',
    },
  },
  'can-bo': {
    word: '幹部',
    readers: ['ja', 'ko'],
    usual: { ja: '職員', ko: '직원' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này chỉ hàng lãnh đạo của một tổ chức. Cán bộ của Việt Nam có thể là người làm việc ở xã.',
      en: 'In Japanese and Korean it means the top people of an organisation. A Vietnamese cán bộ may be anyone who works for a commune.',
    },
  },
  'cong-chuc': {
    word: '公職',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '公务员', ja: '公務員', ko: '공무원' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là chức vụ công. Tiếng Việt dùng cho con người: người làm việc trong biên chế nhà nước.',
      en: 'In those languages it means a public post. In Vietnamese it means the person: a civil servant.',
    },
  },
  'chuyen-vien': {
    word: '專員',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là ủy viên phụ trách, chức vị khá cao. Chuyên viên của Việt Nam là ngạch công chức bình thường.',
      en: 'In Chinese it means a commissioner, a rather high office. A Vietnamese chuyên viên holds an ordinary civil-service rank.',
    },
  },
  'boi-duong': {
    word: '培養',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '培训', ja: '研修', ko: '연수' },
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, từ này có nghĩa là nuôi cấy vi khuẩn, mô; trong tiếng Trung là vun đắp lâu dài. Ở đây là một khóa học ngắn cho cán bộ.',
      en: 'In Japanese and Korean it means to culture cells or bacteria, in Chinese to nurture over years. Here it is a short course for officials.',
    },
  },
  'tuyen-dung': {
    word: '選用',
    readers: ['zh'],
    usual: { zh: '录用' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là chọn cái gì để dùng. Nghĩa tiếng Việt là nhận người vào làm.',
      en: 'In Chinese it means to choose something for use. In Vietnamese it means to take someone on.',
    },
  },
  'luan-chuyen': {
    word: '輪轉',
    readers: ['zh', 'ja'],
    usual: { zh: '轮岗', ja: '人事異動' },
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là quay vòng. Ở đây là cử cán bộ đi giữ chức ở nơi khác một thời gian để rèn luyện.',
      en: 'In Chinese and Japanese it means to go round. Here it is to send an official to a post elsewhere for a time, to gain experience.',
    },
  },
  'quyen-chuc-vu': {
    word: '權',
    readers: ['zh', 'ja'],
    usual: { zh: '代理', ja: '代行' },
    warning: {
      vi: 'Chữ này thường là quyền lực, quyền lợi. Đứng trước một chức danh, tiếng Việt giữ nghĩa cổ: tạm giữ chức.',
      en: 'The character usually means power or right. Before a title Vietnamese keeps an old sense: holding the post for the time being.',
    },
  },
  'nguyen-chuc-vu': {
    word: '原',
    readers: ['ja'],
    usual: { ja: '元' },
    warning: {
      vi: 'Tiếng Nhật không đặt chữ này trước chức danh cũ mà dùng chữ khác, cũng đọc là “nguyên”.',
      en: 'Japanese does not put this character before a former title but another one, which Vietnamese also reads nguyên.',
    },
  },
  'cong-tac-can-bo': {
    word: '工作',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong tiếng Nhật và tiếng Hàn, hai chữ “công tác” có nghĩa là làm đồ thủ công, hoặc mưu đồ ngầm. Ở đây chỉ là công việc.',
      en: 'In Japanese and Korean the characters of “công tác” mean handicraft, or a covert manoeuvre. Here they simply mean work.',
    },
  },
  'kien-toan': {
    word: '健全',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, từ này là tính từ, nghĩa là “lành mạnh, vững chắc”. Tiếng Việt dùng như động từ: bổ sung người, sắp xếp lại cho đủ và mạnh.',
      en: 'In those languages it is an adjective, “sound” or “wholesome”. In Vietnamese it is a verb: to fill the vacancies and put a body in order.',
    },
  },
  'quan-triet': {
    word: '貫徹',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là làm đến cùng. Nghĩa tiếng Việt là học cho hiểu thấu một nghị quyết để làm theo.',
      en: 'In Chinese and Japanese it means to carry through. In Vietnamese it means to make everyone understand a resolution thoroughly.',
    },
  },
  'kiem-diem': {
    word: '檢點',
    readers: ['zh'],
    usual: { zh: '检讨' },
    warning: {
      vi: 'Trong tiếng Trung, từ này thường là ăn nói, cư xử giữ ý. Kiểm điểm của Việt Nam là xem xét ưu điểm, khuyết điểm, lỗi lầm.',
      en: 'In Chinese it mostly means to be careful in one’s conduct. In Vietnamese it means to review merits, shortcomings and faults.',
    },
  },
  'tieu-cuc': {
    word: '消極',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '腐败', ja: '不正', ko: '비리' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này có nghĩa là thụ động, bi quan. Trong báo Việt Nam, nó là cách nói giảm về việc làm sai trái, vụ lợi.',
      en: 'In those languages it means passive or half-hearted. In Vietnamese news it is a mild word for wrongdoing and graft.',
    },
  },
  'doan-the': {
    word: '團體',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '群众团体' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này chỉ bất cứ nhóm, hội nào. Ở Việt Nam, nó chỉ các tổ chức quần chúng do Đảng lãnh đạo.',
      en: 'In those languages it means any group or association. In Viet Nam it means the mass organisations led by the Party.',
    },
  },
  'doan-vien': {
    word: '團員',
    readers: ['ja'],
    warning: {
      vi: 'Trong tiếng Nhật, từ này có nghĩa là thành viên của một đoàn bất kỳ, như đoàn kịch, đoàn du lịch.',
      en: 'In Japanese it means a member of any troupe or party, such as a theatre company or a tour.',
    },
  },
  'cong-doan': {
    word: '工團',
    readers: ['zh', 'ja'],
    usual: { zh: '工会', ja: '労働組合' },
    warning: {
      vi: 'Tiếng Trung và tiếng Nhật không gọi công đoàn bằng hai chữ này.',
      en: 'Chinese and Japanese do not call a trade union by these characters.',
    },
  },
  'dong-chi': {
    word: '同志',
    readers: ['zh'],
    warning: {
      vi: 'Trong tiếng Trung ngày nay, ngoài văn cảnh đảng, từ này còn là tiếng lóng chỉ người đồng tính. Tiếng Việt không có nghĩa ấy.',
      en: 'In today’s Chinese, outside Party use, the word is also slang for gay. Vietnamese does not have that sense.',
    },
  },
  'dong-bao': {
    word: '同胞',
    readers: ['zh', 'ja'],
    warning: {
      vi: 'Trong tiếng Trung và tiếng Nhật, từ này có nghĩa là anh chị em ruột, người cùng nước. Báo Việt Nam còn dùng cho một cộng đồng: “đồng bào Dao”, “đồng bào vùng lũ”.',
      en: 'In Chinese and Japanese it means siblings or fellow countrymen. Vietnamese news also uses it for one community: the Dao people, the people of a flooded area.',
    },
  },
  'hiep-thuong': {
    word: '協商',
    readers: ['ja', 'ko'],
    warning: {
      vi: 'Trong tiếng Hàn, từ này có nghĩa là thương lượng, mặc cả; trong tiếng Nhật là thỏa ước, nhất là giữa các nước. Ở Việt Nam, đó là bàn bạc để thống nhất người ứng cử, người giữ chức.',
      en: 'In Korean it means bargaining, in Japanese an agreement, above all between states. In Viet Nam it means consultation to agree on candidates or officers.',
    },
  },
  'tuyen-truyen': {
    word: '宣傳',
    readers: ['ja', 'ko'],
    usual: { ja: '広報', ko: '홍보' },
    warning: {
      vi: 'Trong tiếng Nhật, từ này trước hết là quảng cáo; trong tiếng Hàn, nó thường mang ý chê. Ở Việt Nam, đó là phổ biến cho dân biết.',
      en: 'In Japanese it means first of all advertising, and in Korean it often sounds negative. In Viet Nam it means to inform the public.',
    },
  },
  'van-dong': {
    word: '運動',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '动员' },
    warning: {
      vi: 'Trong các tiếng ấy, từ này trước hết là thể thao, chuyển động. Trong báo Việt Nam, nó thường là thuyết phục, kêu gọi người dân.',
      en: 'In those languages it means first of all sport or motion. In Vietnamese news it mostly means to persuade and win people over.',
    },
  },
  'phat-dong': {
    word: '發動',
    readers: ['ja'],
    usual: { ja: '開始' },
    warning: {
      vi: 'Trong tiếng Nhật, từ này có nghĩa là sử dụng một quyền hạn, kích hoạt biện pháp. Ở đây là mở đầu một phong trào.',
      en: 'In Japanese it means to invoke a power or set a measure in operation. Here it is to launch a movement.',
    },
  },
  'sang-kien': {
    word: '創見',
    readers: ['zh'],
    usual: { zh: '倡议' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là ý tưởng độc đáo của học giả. Nghĩa tiếng Việt là đề xuất mới có ích cho công việc.',
      en: 'In Chinese it means an original idea, a scholar’s for example. In Vietnamese it means a new proposal that improves work.',
    },
  },
  'giao-ban': {
    word: '交班',
    readers: ['zh'],
    usual: { zh: '例会' },
    warning: {
      vi: 'Trong tiếng Trung, từ này có nghĩa là bàn giao ca làm việc. Ở Việt Nam, nó là cuộc họp định kỳ nắm tình hình.',
      en: 'In Chinese it means to hand over to the next shift. In Viet Nam it means a regular briefing.',
    },
  },
  'dai-hoi': {
    word: '大會',
    readers: ['ja'],
    usual: { ja: '党大会' },
    warning: {
      vi: 'Trong tiếng Nhật, từ này thường là giải đấu thể thao. Đại hội trong tin chính trị là hội nghị cao nhất của một tổ chức.',
      en: 'In Japanese it often means a sports tournament. In political news it is the highest meeting of an organisation.',
    },
  },
  'hoi-nghi': {
    word: '會議',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, từ này chỉ mọi cuộc họp, dù nhỏ. Tiếng Việt gọi cuộc họp thường là “cuộc họp”; hội nghị là cuộc lớn, trang trọng.',
      en: 'In those languages it means any meeting, however small. Vietnamese calls those cuộc họp; a hội nghị is large and formal.',
    },
  },
  'phat-bieu-chi-dao': {
    word: '發表',
    readers: ['zh', 'ja', 'ko'],
    usual: { zh: '讲话', ja: '発言', ko: '발언' },
    warning: {
      vi: 'Trong các tiếng ấy, hai chữ “phát biểu” có nghĩa là công bố, trình bày, đăng tải. Ở đây chỉ là nói trước hội nghị.',
      en: 'In those languages the characters of “phát biểu” mean to publish, announce or present. Here they simply mean to speak at a meeting.',
    },
  },
  'tham-muu': {
    word: '參謀',
    readers: ['zh', 'ja', 'ko'],
    warning: {
      vi: 'Trong các tiếng ấy, từ này trước hết là sĩ quan tham mưu. Trong hành chính Việt Nam, nó là việc mọi cơ quan giúp lãnh đạo: soạn thảo, góp ý.',
      en: 'In those languages it means first of all a staff officer. In Vietnamese administration it is what every office does for its leaders: drafting and advising.',
    },
  },
};
