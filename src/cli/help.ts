/** What `so-goc help` prints. */
export const HELP = `so-goc <lệnh / verb> …        dữ liệu / data: DATA_DIR (./data)

  import --kind members|organisations --file TỆP [--mode all-or-nothing|partial] [--dry-run] [--errors LỖI.xlsx]
         [--as TÀI_KHOẢN]
      Tiếp nhận đảng viên hoặc tổ chức đảng từ tệp .xlsx, .csv theo mẫu. Chạy lại được sau khi bị dừng: không dòng nào
      bị ghi hai lần. --dry-run chỉ kiểm tra; --as kiểm tra theo quyền của tài khoản.
      Takes over members or organisations from a template file; may be stopped and run again.

  export --kind members --file TỆP.xlsx|TỆP.csv
      Xuất danh sách đảng viên của toàn bộ sổ gốc. / Writes the list of all members.

  rebuild [tên / name …]
      Dựng lại dữ liệu hiển thị từ sổ gốc. / Rebuilds read models from the log.

  verify
      Kiểm tra chuỗi băm của mọi dòng sự kiện. Mã thoát: 0 nguyên vẹn, 1 có hư hại, 2 không chạy được.
      Verifies the hash chain of every stream. Exit code: 0 sound, 1 damaged, 2 could not run.

  doctor
      Kiểm tra thư mục dữ liệu, các kho và cấu hình. / Checks the data folder, the stores and their settings.

Hãy dừng máy chủ trước khi chạy; riêng verify chạy được bên cạnh máy chủ.
Stop the server first; verify alone can run beside it.
`;
