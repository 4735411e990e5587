/** Vietnamese texts about Hán characters and the phrases a term is met in. */
export const hanVi = {
  han: {
    title: 'Từng chữ Hán',
    simplified: 'giản thể',
    japanese: 'dạng chữ Nhật',
    misleads: 'Dễ nhầm với {{languages}}',
    usual: 'Từ thường dùng ở đó',
    koreanUnconfirmed: 'Phần tiếng Hàn chưa kiểm chứng.',
    language: {
      zh: 'tiếng Trung',
      ja: 'tiếng Nhật',
      ko: 'tiếng Hàn',
    },
  },
  collocations: {
    title: 'Thường gặp trong các cụm từ',
  },
} as const;
