/** Why a piece was left out of an article, in a few words. */
export const removalVi = {
  leftOut: {
    why: {
      hidden: 'Trang báo ẩn đoạn này.',
      unfilled: 'Dấu của hệ thống tòa soạn, chưa được điền nội dung.',
      controls: 'Biểu mẫu hoặc nút bấm.',
      related: 'Giới thiệu bài khác.',
      tools: 'Chia sẻ, từ khóa, quảng cáo hoặc lời mời của báo.',
      head: 'Chuyên mục, ngày đăng hoặc tên tác giả, đã ghi ở đầu bài.',
      signature: 'Tên tác giả hoặc nguồn tin, đã ghi ở đầu bài.',
      repeated: 'Lặp lại, hoặc không phải nội dung bài.',
      unrecognised: 'Không nhận ra là một phần của bài.',
    },
  },
} as const;
