import type { CollocationTable } from './collocation.ts';

/** The Party, the Front and mass organisations. */
export const partyCollocations: CollocationTable = {
  'dang-cong-san-viet-nam': [
    ['thành lập Đảng Cộng sản Việt Nam', 'the founding of the Communist Party of Viet Nam'],
    ['sự lãnh đạo của Đảng Cộng sản Việt Nam', 'the leadership of the Communist Party of Viet Nam'],
    [
      'Đại hội đại biểu toàn quốc Đảng Cộng sản Việt Nam',
      'the National Congress of the Communist Party of Viet Nam',
    ],
  ],
  'dang-bo': [
    ['toàn Đảng bộ', 'the whole Party organisation'],
    ['các đảng bộ trực thuộc', 'the subordinate Party organisations'],
    ['truyền thống của Đảng bộ', 'the traditions of the Party organisation'],
  ],
  'dang-uy': [
    ['Đảng ủy xã', 'the commune’s Party Committee'],
    ['hội nghị Đảng ủy', 'a meeting of the Party Committee'],
  ],
  'tinh-uy': [
    ['nghị quyết của Tỉnh ủy', 'a resolution of the provincial Party Committee'],
    ['báo cáo Tỉnh ủy', 'report to the provincial Party Committee'],
    ['sự chỉ đạo của Tỉnh ủy', 'the direction of the provincial Party Committee'],
  ],
  'thanh-uy': [
    ['nghị quyết của Thành ủy', 'a resolution of the municipal Party Committee'],
    ['sự chỉ đạo của Thành ủy', 'the direction of the municipal Party Committee'],
  ],
  'huyen-uy': [
    ['nghị quyết của Huyện ủy', 'a resolution of the district Party Committee'],
    ['sự chỉ đạo của Huyện ủy', 'the direction of the district Party Committee'],
  ],
  'quan-uy': [
    ['nghị quyết của Quận ủy', 'a resolution of the urban district Party Committee'],
    ['sự chỉ đạo của Quận ủy', 'the direction of the urban district Party Committee'],
  ],
  'cap-uy': [
    ['tham gia cấp ủy', 'sit on the Party committee'],
    ['cấp ủy, tổ chức đảng', 'Party committees and organisations'],
  ],
  'chi-bo': [
    ['đại hội chi bộ', 'the Party cell’s congress'],
    ['chi bộ khu phố', 'the neighbourhood Party cell'],
    ['nghị quyết của chi bộ', 'a resolution of the Party cell'],
  ],
  'bi-thu': [
    ['bí thư Đảng ủy phường', 'secretary of the ward’s Party Committee'],
    ['bí thư kiêm trưởng thôn', 'secretary and village head in one'],
    ['được bầu làm bí thư', 'be elected secretary'],
  ],
  'pho-bi-thu': [
    ['phó bí thư chi bộ', 'deputy secretary of a Party cell'],
    ['giữ chức phó bí thư', 'hold the post of deputy secretary'],
  ],
  'pho-bi-thu-thuong-truc': [
    [
      'Phó Bí thư Thường trực Tỉnh ủy',
      'Permanent Deputy Secretary of the provincial Party Committee',
    ],
    ['Phó Bí thư Thường trực Đảng ủy', 'Permanent Deputy Secretary of the Party Committee'],
  ],
  'bi-thu-tinh-uy': [
    ['đồng chí Bí thư Tỉnh ủy', 'the Secretary of the provincial Party Committee'],
    ['Bí thư Tỉnh ủy chủ trì', 'the provincial Party Secretary presided'],
    ['kết luận của Bí thư Tỉnh ủy', 'the provincial Party Secretary’s conclusion'],
  ],
  'bi-thu-thanh-uy': [
    ['đồng chí Bí thư Thành ủy', 'the Secretary of the municipal Party Committee'],
    ['được phân công làm Bí thư Thành ủy', 'be assigned as municipal Party Secretary'],
  ],
  'bi-thu-huyen-uy': [
    ['đồng chí Bí thư Huyện ủy', 'the Secretary of the district Party Committee'],
    ['giữ chức Bí thư Huyện ủy', 'hold the post of district Party Secretary'],
  ],
  'ban-thuong-vu': [
    ['Ban Thường vụ Đảng ủy', 'the Standing Committee of the Party Committee'],
    ['hội nghị Ban Thường vụ', 'a meeting of the Standing Committee'],
    ['thay mặt Ban Thường vụ', 'on behalf of the Standing Committee'],
  ],
  'uy-vien-ban-thuong-vu': [
    [
      'ủy viên Ban Thường vụ Tỉnh ủy',
      'member of the Standing Committee of the provincial Party Committee',
    ],
    ['bầu ủy viên Ban Thường vụ', 'elect members of the Standing Committee'],
  ],
  'bo-chinh-tri': [
    ['kết luận của Bộ Chính trị', 'a conclusion of the Politburo'],
    ['theo quy định của Bộ Chính trị', 'under the Politburo’s regulation'],
  ],
  'ban-bi-thu': [
    ['chỉ thị của Ban Bí thư', 'a directive of the Secretariat'],
    ['quy định của Ban Bí thư', 'a regulation of the Secretariat'],
  ],
  'ban-chap-hanh-trung-uong': [
    ['Hội nghị Ban Chấp hành Trung ương', 'a plenum of the Party Central Committee'],
    ['nghị quyết của Ban Chấp hành Trung ương', 'a resolution of the Central Committee'],
  ],
  'ban-chap-hanh-dang-bo': [
    ['hội nghị Ban Chấp hành Đảng bộ tỉnh', 'a plenum of the provincial Party Committee'],
    ['Ban Chấp hành Đảng bộ khóa mới', 'the new Executive Committee of the Party organisation'],
  ],
  'ban-to-chuc': [
    [
      'Trưởng Ban Tổ chức Tỉnh ủy',
      'head of the Organisation Commission of the provincial Party Committee',
    ],
    ['Ban Tổ chức Trung ương', 'the central Organisation Commission'],
  ],
  'ban-tuyen-giao': [
    [
      'Trưởng Ban Tuyên giáo Tỉnh ủy',
      'head of the provincial Commission for Information and Education',
    ],
    ['Ban Tuyên giáo Trung ương', 'the central Commission for Information and Education'],
  ],
  'uy-ban-kiem-tra': [
    ['Ủy ban Kiểm tra Trung ương', 'the central Inspection Commission'],
    ['kết luận của Ủy ban Kiểm tra', 'the Inspection Commission’s conclusion'],
  ],
  'ban-can-su-dang': [
    ['Bí thư Ban Cán sự đảng', 'secretary of the Party civil affairs committee'],
    [
      'Ban Cán sự đảng UBND tỉnh',
      'the Party civil affairs committee of the provincial People’s Committee',
    ],
  ],
  'dang-vien': [
    ['cán bộ, công chức là đảng viên', 'officials who are Party members'],
    ['trách nhiệm của đảng viên', 'a Party member’s duty'],
    ['phát huy vai trò của đảng viên', 'let Party members play their part'],
  ],
  'can-bo-dang-vien': [
    ['đội ngũ cán bộ, đảng viên', 'the ranks of officials and Party members'],
    [
      'trách nhiệm nêu gương của cán bộ, đảng viên',
      'the duty of officials and Party members to set an example',
    ],
  ],
  'xay-dung-dang': [
    ['công tác xây dựng Đảng', 'the work of Party building'],
    ['nhiệm vụ xây dựng Đảng', 'the tasks of Party building'],
  ],
  'chinh-don-dang': [
    ['xây dựng, chỉnh đốn Đảng', 'Party building and rectification'],
    ['đẩy mạnh chỉnh đốn Đảng', 'step up Party rectification'],
  ],
  'he-thong-chinh-tri': [
    ['cả hệ thống chính trị', 'the whole political system'],
    ['đổi mới hệ thống chính trị', 'renew the political system'],
    ['hệ thống chính trị cơ sở', 'the grassroots political system'],
  ],
  'nhiem-vu-chinh-tri': [
    ['hoàn thành nhiệm vụ chính trị', 'fulfil one’s political task'],
    ['thực hiện nhiệm vụ chính trị được giao', 'carry out the political task assigned'],
  ],
  'duong-loi': [
    ['đường lối đổi mới', 'the line of renewal'],
    ['đường lối của Đảng', 'the Party’s line'],
    ['đường lối đối ngoại', 'the foreign policy line'],
  ],
  'chu-truong': [
    ['chủ trương của Đảng', 'the Party’s policy line'],
    ['thống nhất chủ trương', 'agree in principle'],
    ['chủ trương đúng đắn', 'a sound policy line'],
  ],
  'quan-triet': [
    ['quán triệt nghị quyết', 'study a resolution thoroughly'],
    ['hội nghị quán triệt', 'a conference to study documents'],
    ['quán triệt sâu sắc', 'grasp profoundly'],
  ],
  'doan-the': [
    ['các đoàn thể chính trị - xã hội', 'the socio-political mass organisations'],
    ['cấp ủy, chính quyền, đoàn thể', 'Party committees, authorities and mass organisations'],
  ],
  'dong-chi': [
    ['các đồng chí lãnh đạo', 'the comrades in leadership'],
    ['đồng chí Bí thư', 'the (comrade) Secretary'],
    ['cùng dự có các đồng chí', 'also present were'],
  ],
  'lanh-dao': [
    ['sự lãnh đạo của Đảng', 'the Party’s leadership'],
    ['lãnh đạo, chỉ đạo quyết liệt', 'lead and direct with determination'],
    ['tập thể lãnh đạo', 'the collective leadership'],
  ],
  'mat-tran-to-quoc-viet-nam': [
    ['Mặt trận Tổ quốc Việt Nam các cấp', 'the Fatherland Front at all levels'],
    ['vai trò của Mặt trận Tổ quốc Việt Nam', 'the role of the Viet Nam Fatherland Front'],
  ],
  'uy-ban-mttq': [
    ['Ủy ban MTTQ phường', 'the ward’s Front Committee'],
    ['hội nghị Ủy ban MTTQ', 'a meeting of the Front Committee'],
  ],
  'hoi-lien-hiep-phu-nu': [
    ['Chủ tịch Hội Liên hiệp Phụ nữ', 'Chair of the Women’s Union'],
    ['hội viên Hội Liên hiệp Phụ nữ', 'members of the Women’s Union'],
  ],
  'cong-doan': [
    ['Công đoàn cơ sở', 'a grassroots trade union'],
    ['Đại hội Công đoàn', 'a trade union congress'],
  ],
  'tuyen-truyen': [
    ['tuyên truyền, vận động nhân dân', 'inform and win over the people'],
    ['công tác tuyên truyền', 'information work'],
    ['tuyên truyền sâu rộng', 'inform far and wide'],
  ],
  'van-dong': [
    ['vận động nhân dân hiến đất', 'persuade people to give land'],
    ['vận động hội viên tham gia', 'mobilise members to take part'],
    ['công tác vận động quần chúng', 'the work of mobilising the masses'],
  ],
  'phong-trao-thi-dua': [
    ['phát động phong trào thi đua', 'launch an emulation movement'],
    ['điển hình trong phong trào thi đua', 'a model of the emulation movement'],
  ],
};
