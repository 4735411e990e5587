import type { SentenceGroup } from './sentences.ts';

/** Classes of mistakes that showed on news the glossary had never seen; a hit and a trap of each. */
export const unseenGroups: readonly SentenceGroup[] = [
  {
    about: 'ministries by name, ours and others’',
    date: '2026-08-20',
    sentences: [
      '[Bộ Nội vụ=bo-noi-vu] trả lời kiến nghị về phụ cấp.',
      '[Thứ trưởng=thu-truong-bo] [Bộ GD-ĐT=bo-giao-duc-va-dao-tao] dự lễ khai giảng ở bản xa.',
      'Hồ sơ từng nằm ở [Bộ KH&ĐT=bo-ke-hoach-va-dau-tu] hai năm.',
      '[Bộ NN&PTNT=bo-nong-nghiep-va-phat-trien-nong-thon] cũ để lại kho giống.',
      '[Ngân hàng Nhà nước=ngan-hang-nha-nuoc] hạ lãi suất.',
      '{Bộ Quốc phòng} Mỹ điều thêm tàu.',
      '{Bộ Ngoại giao} Nhật Bản lên tiếng.',
    ],
  },
  {
    about: 'officers of the Assembly, the courts and the Party',
    date: '2026-08-20',
    sentences: [
      '[Phó Chủ tịch Quốc hội=pho-chu-tich-quoc-hoi] trồng cây ở trường.',
      '[Tổng Thư ký Quốc hội=tong-thu-ky-quoc-hoi] gặp báo chí.',
      '[Hội đồng Dân tộc=hoi-dong-dan-toc] khảo sát ở ba xã vùng cao.',
      '[Thẩm phán=tham-phan] hỏi bị hại, [kiểm sát viên=kiem-sat-vien] đọc luận tội.',
      '[Bí thư Trung ương Đảng=uy-vien-ban-bi-thu] về dự ngày hội.',
      'Ông là [Ủy viên Trung ương=uy-vien-trung-uong-dang] hai khóa liền.',
      'Bà là {Ủy viên Trung ương≠uy-vien-trung-uong-dang} Hội Phụ nữ.',
      '{Phó Chủ tịch Quốc hội} Lào thăm Hạ Long.',
    ],
  },
  {
    about: 'vụ and cục of a ministry, cases and seasons',
    sentences: [
      'Chị chuyển về [Vụ=vu-thuoc-bo] Pháp chế năm ngoái.',
      '[Phó Vụ trưởng=vu-truong] ký công văn trả lời.',
      'Theo [Cục=cuc] Viễn thông, trạm phát đã đủ.',
      'Bà con xuống giống vụ {Hè} Thu sớm nửa tháng.',
      'Tòa mở phiên xử {vụ≠vu-thuoc-bo} án ba hôm nữa.',
      'Viên đá to như {cục} gạch.',
    ],
  },
  {
    about: 'giao ban is a meeting, giao Ban … gives a board a task',
    sentences: [
      'Sáng thứ hai, cơ quan [họp giao ban=giao-ban] đầu tuần.',
      'Huyện {giao Ban≠giao-ban} Quản lý dự án làm cầu.',
      'Tỉnh {giao Ban} Dân tộc đi từng bản.',
    ],
  },
  {
    about: 'quyết định as a paper and as an act',
    sentences: [
      'Xã niêm yết các nghị quyết, [quyết định=quyet-dinh] ở nhà văn hóa.',
      '[Quyết định=quyet-dinh] của UBND huyện có hiệu lực từ tháng sau.',
      'Bà đưa ra {quyết định} bán quán sau nhiều đêm.',
      'Anh hối hận về {quyết định} bỏ học.',
      'Huấn luyện viên không phục {quyết định} của tổ trọng tài.',
    ],
  },
  {
    about: 'kỷ luật as a sanction, and of players',
    sentences: [
      'Huyện ủy quyết định [kỷ luật=ky-luat] hai cán bộ địa chính.',
      'Phòng lo khen thưởng, [kỷ luật=ky-luat] viên chức trong ngành.',
      'Liên đoàn ra quyết định {kỷ luật} ba cầu thủ trẻ.',
      'CLB nhận mức phạt {cảnh cáo} sau trận đấu.',
    ],
  },
  {
    about: 'a name spelt in no Vietnamese way makes an office another country’s',
    sentences: [
      '[Thủ tướng=thu-tuong-chinh-phu] kiểm tra đê ở Quảng Ninh.',
      '{Thủ tướng} Johnson thăm bệnh viện.',
      '{Thủ tướng} Hun Manet tiếp đoàn doanh nhân.',
      '{Bộ trưởng} Fedorov rời ghế.',
      '{Thành phố} Karachi mất điện ba ngày.',
      'Khách bay đến {tỉnh} Nakhon Ratchasima.',
      '{Chính phủ} Pakistan gửi hàng cứu trợ.',
      '[Tỉnh=tinh] Đắk Lắk trồng thêm cà phê.',
    ],
  },
  {
    about: 'elections, outskirts and fronts elsewhere',
    sentences: [
      '[Danh sách trúng cử=trung-cu] HĐND xã có bảy người trẻ.',
      'Ông {đắc cử} Tổng thống với cách biệt nhỏ.',
      'Nhà hát nằm ở {ngoại thành} London.',
      'Rau từ [ngoại thành=ngoai-thanh] về chợ lúc ba giờ.',
      'Các đoàn thể trong khối [Mặt trận=mat-tran-to-quoc-viet-nam] và Ủy ban MTTQ xã cùng góp công.',
      'Cha anh nằm lại ở {Mặt trận} Tây Nguyên.',
    ],
  },
  {
    about: 'tỉnh, thành and huyện, thị',
    sentences: [
      'Đoàn khách từ 12 [tỉnh=tinh], [thành=thanh-pho] phía Bắc về dự.',
      'Ủy ban các [huyện=huyen], [thị=thi-xa], [thành phố=thanh-pho] nộp báo cáo.',
      'Sau khi chia [tỉnh=tinh], {thành} lập hai sở mới.',
    ],
  },
  {
    about: 'ends of one word and beginnings of the next',
    sentences: [
      'Cầu thủ chạy cánh vắng mặt vì {án treo} giò.',
      'Nam ca sĩ {bị cáo} buộc nợ tiền thuê nhà.',
      'Tấm huy chương của {đoàn thể} thao Quảng Ninh.',
      'Đội trẻ của CLB Hà {Nội thành} công ngay mùa đầu.',
      'Họ gia {nhập siêu} giải đấu trong im lặng.',
      'Vụ tai nạn được truyền {thông quan} tâm.',
      'Hai bộ {phim} về vùng mỏ ra rạp dịp lễ.',
      'Ông {xã} chị làm thợ lò.',
      'Trường học, cơ {sở du lịch} đóng cửa tránh bão.',
      '[Sở Du lịch=so-du-lich] mở lớp cho lái đò.',
      'Xe chở bà con đi sơ tán {dân cư} về trường học.',
      'Kê lại bàn, chừa hàng ghế {giãn cách} dòng kẻ cho dễ nhìn.',
    ],
  },
  {
    about: 'firemen, rescuers and the police at work',
    sentences: [
      'Cảnh sát [PCCC=phong-chay-chua-chay] và [CNCH=cuu-nan-cuu-ho] dập lửa lúc nửa đêm.',
      'Đội chữa cháy {triển khai} vòi vào đám cháy.',
      'Thị xã [triển khai=trien-khai] nghị quyết của HĐND tới từng chi bộ.',
    ],
  },
  {
    about: 'judges’ words in everyday mouths',
    sentences: [
      'Xã giải quyết xong [đơn tố cáo=to-cao] về đất chợ.',
      'Tay vợt {tố cáo} đối thủ làm trò.',
      'Chủ tịch CLB là {người đứng đầu} giải đấu mới.',
      'Trận giao hữu mang lại {nguồn thu} lớn cho CLB.',
    ],
  },
  {
    about: 'hamlets of every name',
    sentences: [
      'Nước lên, [xóm=xom] Mỹ Hương phải đi thuyền.',
      '[Khóm=khom] 3 bầu lại tổ trưởng.',
      'Già làng [buôn=buon] Kó kể khan bên lửa.',
      'Bà con trong làng ngoài {xóm} kéo đến giúp.',
      'Chị trồng một {khóm} tre trước sân.',
      'Anh đi {buôn} chuyến ở biên giới.',
    ],
  },
  {
    about: 'periods of plans, and phases',
    sentences: [
      'Đề án [giai đoạn=giai-doan] 2021-2025 còn ba việc.',
      '[Thời kỳ=giai-doan] 2021-2030, tỉnh giữ đất lúa.',
      'Cầu làm xong {giai đoạn} 1 đã thông xe.',
      'Người già nhớ {thời kỳ} bao cấp.',
    ],
  },
];
