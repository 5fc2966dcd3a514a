/** What is said of scans and printed lists, in Vietnamese. */
export const papersVi = {
  scan: {
    label: 'Bản chụp',
    help: 'PDF, JPEG, PNG hoặc TIFF, tối đa %{limit} MB. Có thể kéo tệp vào đây.',
    choose: 'Chọn tệp',
    replace: 'Thay tệp khác',
    remove: 'Bỏ bản chụp',
    cancel: 'Dừng tải lên',
    open: 'Xem bản chụp',
    openOf: 'Xem bản chụp: %{what}',
    file: '%{name}, %{size}',
    there: 'Đã có bản chụp',
    uploading: 'Đang tải lên %{name}',
    uploaded: 'Đã tải lên %{name}',
    removed: 'Đã bỏ bản chụp',
    wait: 'Bản chụp đang được tải lên. Hãy chờ hoặc dừng tải lên.',
  },
  paper: {
    print: 'In danh sách (PDF)',
    partyAge: 'In giấy xác nhận tuổi Đảng (PDF)',
    printing: 'Đang lập bản in',
  },
};
