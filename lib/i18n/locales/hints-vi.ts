/** Vietnamese texts of what a search finds beside articles; spread into the tree they complete. */
export const hintsVi = {
  hints: {
    alsoWritten: 'Còn được viết là:',
    inNotes: 'Trong ghi chú của bạn',
    articlesWith: 'Tìm bài có “{{headword}}”',
  },
} as const;
