/** How to sign in, and the table of all help, in Vietnamese. */
export const guideVi = {
  guide: {
    title: 'Hướng dẫn sử dụng',
    intro: 'Mỗi mục của thực đơn có một trang hướng dẫn: để làm gì, làm theo thứ tự nào, quy định nào cần nhớ.',
    all: 'Tất cả hướng dẫn',
    signIn: {
      title: 'Hướng dẫn đăng nhập',
      address: 'Mở phần mềm bằng trình duyệt, theo địa chỉ do cấp ủy thông báo.',
      account:
        'Nhập tên đăng nhập và mật khẩu do cấp ủy có thẩm quyền cấp. Chưa có tài khoản hoặc quên mật khẩu: đề nghị cán bộ quản trị của cấp ủy cấp trên.',
      first:
        'Mật khẩu được cấp chỉ dùng một lần: phần mềm yêu cầu đặt mật khẩu mới, ít nhất 12 ký tự, trước khi làm việc.',
      locked: 'Nhập sai nhiều lần thì phải chờ; màn hình nêu số giây còn lại.',
      leave: 'Làm xong thì đăng xuất. Không làm gì trong 8 giờ thì phiên đăng nhập tự kết thúc.',
    },
  },
};
