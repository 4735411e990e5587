import { describe, expect, it } from 'vitest';
import { looksLikeName, namesInByline } from '../../../lib/text/names.ts';

describe('namesInByline', () => {
  it.each([
    ['Cao Quỳnh', ['Cao Quỳnh']],
    ['CAO QUỲNH', ['Cao Quỳnh']],
    ['CAO QUỲNH - Thu Hà (thực hiện)', ['Cao Quỳnh', 'Thu Hà']],
    ['Cao Quỳnh – Thu Hà', ['Cao Quỳnh', 'Thu Hà']],
    ['Hoàng Nga-Thu Hà', ['Hoàng Nga', 'Thu Hà']],
    ['Cao Quỳnh, Thu Hà và Đỗ Phương', ['Cao Quỳnh', 'Thu Hà', 'Đỗ Phương']],
    ['Cao Quỳnh/Thu Hà', ['Cao Quỳnh', 'Thu Hà']],
    ['Bài: Cao Quỳnh - Ảnh: Thu Hà', ['Cao Quỳnh', 'Thu Hà']],
    ['Bài, ảnh: Cao Quỳnh', ['Cao Quỳnh']],
    ['Bài và ảnh: Cao Quỳnh', ['Cao Quỳnh']],
    ['Tin, ảnh: CAO QUỲNH', ['Cao Quỳnh']],
    ['Thực hiện: Cao Quỳnh', ['Cao Quỳnh']],
    ['Tác giả: Cao Quỳnh (CTV)', ['Cao Quỳnh']],
    ['Cao Quỳnh./.', ['Cao Quỳnh']],
    ['L.P', ['L.P']],
    ['Cao Quỳnh, Cao Quỳnh', ['Cao Quỳnh']],
    ['Cao Quỳnh'.normalize('NFD'), ['Cao Quỳnh']],
    ['CAO QUỲNH'.normalize('NFD'), ['Cao Quỳnh']],
    ['Ðỗ\u00A0Phương', ['Đỗ Phương']],
    ["H’Hen Niê - K'Brêu", ['H’Hen Niê', "K'Brêu"]],
    ['H’HEN NIÊ', ['H’Hen Niê']],
  ])('%s', (byline, names) => {
    expect(namesInByline(byline)).toEqual(names);
  });

  it.each([
    'Báo Quảng Ninh',
    'Theo TTXVN',
    'Theo VOV',
    'Theo Nhân Dân',
    'PV',
    'Nhóm PV',
    'Ban Biên tập',
    'baoquangninh.vn',
    'VIDU.COM.VN',
    'ViDu.vn',
    'Cộng tác viên',
    'Bài',
    'Ảnh',
    'Trung tâm Truyền thông tỉnh',
    '',
    '12/11/2020',
    'Tạp chí Cộng sản',
    'Bài, ảnh: PV',
  ])('names nobody: %s', (byline) => {
    expect(namesInByline(byline)).toEqual([]);
  });
});

describe('looksLikeName', () => {
  it.each([
    ['Cao Quỳnh', true],
    ['Nguyễn Thị Minh Khai', true],
    ['L.P', true],
    ['cao Quỳnh', false],
    ['Hội nghị tổng kết', false],
    ['Q', false],
    ['Một Hai Ba Bốn Năm Sáu Bảy', false],
    ['Cao Quỳnh 2', false],
    ['Đài Phát thanh', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeName(text)).toBe(expected);
  });
});
