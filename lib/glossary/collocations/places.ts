import type { CollocationTable } from './collocation.ts';

/** Units, places and towns. */
export const placeCollocations: CollocationTable = {
  tinh: [
    ['lãnh đạo tỉnh', 'the leaders of the province'],
    ['toàn tỉnh có 54 đơn vị hành chính', 'the whole province has 54 administrative units'],
    ['các sở, ngành của tỉnh', 'the departments and services of the province'],
  ],
  xa: [
    ['chính quyền xã', 'the commune’s authorities'],
    ['bí thư Đảng ủy xã', 'secretary of the commune’s Party Committee'],
    ['đường liên xã', 'a road between communes'],
  ],
  huyen: [
    ['trung tâm huyện', 'the district’s centre'],
    ['trên địa bàn huyện', 'within the district'],
  ],
  'thanh-pho': [
    ['trung tâm thành phố', 'the city centre'],
    ['phát triển thành phố theo hướng hiện đại', 'develop the city along modern lines'],
  ],
  phuong: [
    ['ủy ban nhân dân phường', 'the ward’s People’s Committee'],
    ['sáp nhập hai phường', 'merge two wards'],
    ['cư dân của phường', 'the residents of the ward'],
  ],
  quan: [
    ['trung tâm quận', 'the centre of the urban district'],
    ['trên địa bàn quận', 'within the urban district'],
  ],
  thon: [
    ['bí thư chi bộ thôn', 'secretary of the village Party cell'],
    ['sáp nhập thôn', 'merge villages'],
  ],
  'thi-tran': [
    ['thị trấn huyện lỵ', 'the township that is the district’s seat'],
    ['mở rộng thị trấn', 'enlarge the township'],
  ],
  'thi-xa': [
    ['nâng cấp huyện lên thị xã', 'raise a district to a town'],
    ['thành lập thị xã', 'establish a town'],
  ],
  'dia-ban': [
    ['trên địa bàn tỉnh', 'within the province'],
    ['bám sát địa bàn', 'stay close to one’s area'],
    ['địa bàn trọng điểm', 'a key area'],
  ],
  'dia-phuong': [
    ['tình hình thực tế của địa phương', 'the real situation of the locality'],
    ['phối hợp với các địa phương', 'work together with the localities'],
  ],
  'cap-tinh': [
    ['cơ quan cấp tỉnh', 'a provincial-level agency'],
    ['đạt giải cấp tỉnh', 'win a prize at provincial level'],
    ['quy hoạch cấp tỉnh', 'provincial-level planning'],
  ],
  'cap-huyen': [
    ['bỏ cấp huyện', 'abolish the district level'],
    ['cán bộ cấp huyện', 'officials of the district level'],
  ],
  'cap-xa': [
    ['chính quyền cấp xã', 'commune-level authorities'],
    ['phân cấp cho cấp xã', 'devolve tasks to the communes'],
  ],
  'don-vi-hanh-chinh': [
    ['thành lập đơn vị hành chính mới', 'establish a new administrative unit'],
    ['đơn vị hành chính cấp xã', 'a commune-level administrative unit'],
    ['tên gọi của đơn vị hành chính', 'the name of an administrative unit'],
  ],
  'to-dan-pho': [
    ['họp tổ dân phố', 'hold a residents’ meeting'],
    ['tổ dân phố tự quản', 'a self-managed residential quarter'],
    ['cán bộ tổ dân phố', 'the officers of a residential quarter'],
  ],
  'khu-dan-cu': [
    ['khu dân cư tự quản', 'a self-managed neighbourhood'],
    ['khu dân cư số 5', 'neighbourhood no. 5'],
  ],
  'khu-cong-nghiep': [
    ['đầu tư hạ tầng khu công nghiệp', 'invest in an industrial park’s infrastructure'],
    ['công nhân các khu công nghiệp', 'workers of the industrial parks'],
    ['lấp đầy khu công nghiệp', 'fill an industrial park'],
  ],
  'bien-gioi': [
    ['bảo vệ biên giới', 'guard the border'],
    ['tuần tra biên giới', 'patrol the border'],
    ['xã biên giới', 'a border commune'],
  ],
  'do-thi': [
    ['phát triển đô thị', 'urban development'],
    ['diện mạo đô thị', 'the face of the town'],
    ['bộ mặt đô thị khang trang', 'a handsome townscape'],
  ],
  'do-thi-loai-i': [
    ['được công nhận là đô thị loại I', 'be recognised as a class-I urban centre'],
    ['đạt tiêu chí đô thị loại I', 'meet the criteria of a class-I urban centre'],
  ],
};
