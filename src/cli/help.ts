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
      Dựng lại dữ liệu hiển thị từ sổ gốc bên cạnh bản cũ, có báo tiến độ; hủy giữa chừng thì bản cũ giữ nguyên. Khi
      phiên bản thay đổi, máy chủ tự dựng lúc khởi động mà vẫn phục vụ.
      Rebuilds read models from the log beside the old ones; cancelled, the old ones stay. After a change of version the
      server does so by itself at its start while it serves.

  verify [--against TỆP_XÁC_NHẬN …] [--key KHÓA]
      Kiểm tra chuỗi băm của mọi dòng sự kiện, thứ tự của cả sổ theo cây băm và các bản xác nhận đã ký, và mọi bản quét: còn
      đó, đúng mã băm, mở được. --against: bản xác nhận lưu bên ngoài; --key: dòng khóa lưu cùng bản đó, nếu không dùng kho
      khóa tại chỗ. Nêu sự kiện sai đầu tiên và bao nhiêu sự kiện được chứng thực. Mã thoát: 0 nguyên vẹn, 1 có hư hại, 2
      không chạy được.
      Verifies the hash chain of every stream, the order of the whole log by the notary's tree and signed checkpoints, and
      that every scan is there, has its hash and opens. Exit code: 0 sound, 1 damaged, 2 could not run.

  checkpoint [--to TỆP]
      Ký xác nhận toàn bộ sổ gốc đến thời điểm này; in bản xác nhận và khóa kiểm tra. Hãy lưu cả hai bên ngoài máy này: trên
      giấy, ở cấp trên. Chạy được khi máy chủ đang hoạt động, ví dụ hằng giờ theo lịch.
      Signs the whole log up to now and prints the checkpoint and the key that checks it. Keep both outside.

  backup --to THƯ_MỤC --keys-to THƯ_MỤC_KHÁC --key-file TỆP
      Sao lưu sổ gốc và bản quét vào --to, khóa và thông tin đăng nhập vào --keys-to, mã hóa bằng nội dung tệp khóa. Chạy
      được khi máy chủ đang hoạt động; mỗi lần chỉ thêm phần mới; dừng giữa chừng thì chạy lại để tiếp tục.
      Backs up log and scans to one folder, keys and sign-in to another, sealed with what the key file holds; only
      what is new, while the server runs; may be stopped and run again.

  restore --from THƯ_MỤC --keys-from THƯ_MỤC_KHÁC --key-file TỆP --destructions SỔ_HỦY_KHÓA [--to VỊ_TRÍ|THỜI_ĐIỂM]
      Khôi phục vào thư mục dữ liệu trống, đến hết hoặc đến một vị trí, một thời điểm. Khóa có tên trong sổ hủy khóa
      không được khôi phục.
      Restores into an empty data folder, to the end or to a position or instant; keys that the ledger of destructions
      names are not given back.

  copy --from KHO --to KHO            KHO / store: embedded | embedded:THƯ_MỤC | esdb://… | EVENT_STORE
      Chép toàn bộ sổ gốc sang kho khác theo đúng thứ tự, kiểm tra chuỗi băm của từng dòng và của cả sổ. Chạy lại để
      tiếp tục sau khi bị dừng, hoặc để chép phần mới; từ chối kho đích có sự kiện khác. Dữ liệu hiển thị và vị trí của
      các tiến trình được lập lại từ kho mới. Nhật ký đọc (reads/) không được chép.
      Carries the log into another store, in its order, and verifies both by hash; may be stopped and run again; refuses
      a target that holds other events. Read models and processes begin anew on the new store. The log of reads stays.

  copy --from embedded[:THƯ_MỤC] --to SHARED_STORE            hoặc ngược lại / or back
      Chép phần còn lại: khóa, bản quét, tài khoản đăng nhập và sổ hủy khóa giữa thư mục dữ liệu và SHARED_STORE. Chạy lại
      được; từ chối kho đích của một sổ gốc khác. Chạy trước lần khởi động đầu tiên trên kho mới.
      Carries the rest: keys, scans, sign-in and the ledger of destructions. Run it before the first start on the target.

  doctor
      Kiểm tra cấu hình, ổ đĩa, đồng hồ, sổ gốc, khóa, dữ liệu hiển thị và nói cần làm gì. Mã thoát: 0 tốt, 1 có điều sai.
      Checks settings, disk, clock, log, keys and read models, and says what to do. Exit code: 0 well, 1 something is not.

Hãy dừng máy chủ trước khi chạy; riêng verify, checkpoint, backup, doctor và copy từ kho của máy chủ chạy được bên cạnh máy chủ.
Stop the server first; verify, checkpoint, backup, doctor and copy from its store alone can run beside it.
`;
