import { EXAMPLE_MARK, type Choices, type Template } from './template.ts';

const TYPE: Choices = [
  ['provincialCommittee', 'Đảng bộ tỉnh, thành phố', 'Đảng bộ tỉnh', 'Đảng bộ thành phố', 'Trực thuộc Trung ương'],
  ['upperBase', 'Cấp trên trực tiếp cơ sở', 'Cấp trên trực tiếp của tổ chức cơ sở đảng'],
  ['baseOrg', 'Đảng bộ cơ sở'],
  ['baseCell', 'Chi bộ cơ sở'],
  ['sectionOrg', 'Đảng bộ bộ phận'],
  ['subordinateCell', 'Chi bộ trực thuộc', 'Chi bộ'],
  ['centralCommittee', 'Trung ương'],
];
const POWERS: Choices = [
  ['admit', 'Kết nạp đảng viên', 'Kết nạp'],
  ['recognise', 'Công nhận đảng viên chính thức', 'Công nhận chính thức'],
  ['strikeOff', 'Xóa tên đảng viên', 'Xóa tên'],
  ['expel', 'Khai trừ đảng viên', 'Khai trừ'],
  ['concludeStatus', 'Kết luận về đảng tịch', 'Đảng tịch'],
  ['issueCard', 'Phát thẻ đảng viên', 'Phát thẻ'],
  ['decideBadge', 'Tặng Huy hiệu Đảng', 'Huy hiệu Đảng'],
  ['establishOrganisation', 'Thành lập tổ chức đảng'],
  ['delegatedUpperBasePowers', 'Được giao quyền cấp trên cơ sở', 'Giao quyền cấp trên cơ sở'],
];

const UNIT_KIND: Choices = [
  ['commune', 'Xã, phường', 'Xã', 'Phường'],
  ['specialZone', 'Đặc khu'],
  ['agency', 'Cơ quan', 'Cơ quan hành chính'],
  ['centralAgency', 'Ban, bộ, ngành Trung ương', 'Ban, bộ, ngành, tổ chức chính trị - xã hội ở Trung ương'],
  ['serviceUnit', 'Đơn vị sự nghiệp'],
  ['enterprise', 'Doanh nghiệp'],
  ['armedForces', 'Lực lượng vũ trang'],
  ['other', 'Loại hình khác', 'Khác'],
];

/** Mẫu tiếp nhận tổ chức đảng: a row is an organisation as it stands; the order of rows does not matter. */
export const organisationsTemplate: Template = {
  kind: 'organisations',
  version: 1,
  sheet: 'Tổ chức đảng',
  columns: [
    {
      field: 'name',
      header: 'Tên tổ chức đảng',
      alsoCalled: ['Tên tổ chức', 'Tổ chức đảng'],
      required: true,
      cell: { is: 'text' },
      explanation: 'Tên đầy đủ, thí dụ: Đảng bộ phường A.',
    },
    {
      field: 'type',
      header: 'Loại hình',
      alsoCalled: ['Loại hình tổ chức', 'Cấp'],
      required: true,
      cell: { is: 'choice', of: TYPE },
      explanation:
        'Đảng bộ tỉnh, thành phố; Cấp trên trực tiếp cơ sở; Đảng bộ cơ sở; Chi bộ cơ sở; Đảng bộ bộ phận; Chi bộ trực thuộc.',
    },
    {
      field: 'code',
      header: 'Mã tổ chức',
      alsoCalled: ['Mã', 'Mã tổ chức đảng'],
      required: false,
      cell: { is: 'text' },
      explanation: 'Chữ số và chữ in hoa, các phần cách nhau bằng dấu chấm. Không trùng với tổ chức khác.',
    },
    {
      field: 'parent',
      header: 'Tổ chức cấp trên trực tiếp',
      alsoCalled: ['Cấp trên trực tiếp', 'Mã cấp trên', 'Trực thuộc'],
      required: false,
      cell: { is: 'organisation' },
      explanation:
        'Mã của tổ chức cấp trên, hoặc tên đầy đủ từ trên xuống, cách nhau bằng dấu “>”. Cấp trên có thể nằm trong cùng tệp. Chỉ để trống với tổ chức cao nhất.',
    },
    {
      field: 'since',
      header: 'Có từ ngày',
      alsoCalled: ['Ngày thành lập', 'Hoạt động từ ngày'],
      required: true,
      cell: { is: 'date' },
      explanation: 'Ngày/tháng/năm bắt đầu hoạt động dưới tên và cấp trên này.',
    },
    {
      field: 'armedForces',
      header: 'Lực lượng vũ trang',
      alsoCalled: ['Thuộc lực lượng vũ trang', 'Quân đội, công an'],
      required: false,
      cell: { is: 'yesNo' },
      explanation: 'Có hoặc Không. Tổ chức đảng thuộc lực lượng vũ trang không nhập theo mẫu.',
    },
    {
      field: 'residential',
      header: 'Thôn, tổ dân phố',
      alsoCalled: ['Địa bàn dân cư', 'Ấp, khóm'],
      required: false,
      cell: { is: 'yesNo' },
      explanation: 'Có nếu là chi bộ thôn, ấp, khóm, tổ dân phố; để trống là Không.',
    },
    {
      field: 'unitKind',
      header: 'Loại hình đơn vị',
      required: false,
      cell: { is: 'choice', of: UNIT_KIND },
      explanation:
        'Xã, phường; Đặc khu; Cơ quan; Ban, bộ, ngành Trung ương; Đơn vị sự nghiệp; Doanh nghiệp; Lực lượng vũ trang; Loại hình khác. Để trống nếu chưa rõ.',
    },
    {
      field: 'powers',
      header: 'Thẩm quyền',
      required: false,
      cell: { is: 'choices', of: POWERS },
      explanation:
        'Kết nạp đảng viên; Công nhận đảng viên chính thức; Xóa tên đảng viên; Phát thẻ đảng viên; Tặng Huy hiệu Đảng; Thành lập tổ chức đảng. Cách nhau bằng dấu chấm phẩy.',
    },
  ],
  examples: [
    {
      name: `${EXAMPLE_MARK} Đảng bộ phường Minh Họa`,
      type: 'Cấp trên trực tiếp cơ sở',
      code: '99.001',
      parent: '99',
      since: '01/07/2025',
      powers: 'Kết nạp đảng viên; Công nhận đảng viên chính thức',
    },
    {
      name: `${EXAMPLE_MARK} Chi bộ tổ dân phố số 1`,
      type: 'Chi bộ trực thuộc',
      code: '99.001.001',
      parent: '99.001',
      since: '01/07/2025',
      residential: 'Có',
    },
  ],
};
