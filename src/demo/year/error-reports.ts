import { addDays } from '../../kernel/plain-date.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { BASE, BASE_OFFICER, OWN_CELL, SECRETARY } from './ways.ts';

/** Errors of the software, told to the committee above: one answered, one sent on upward, one that waits. */
export function errorReports(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const [answered, forwarded, waiting] = [1, 2, 3].map((which) => idOf(`error report/${which}`));
  const sends = (id: string, ago: number, unit: string, actor: string, what: string, screen: string) => {
    const body = { organisation: line.players.idOfUnit(unit), what, screen, version: '0.5.0' };
    line.command(day(ago), 'errorReports.send', id, body, actor);
  };
  sends(answered!, 30, OWN_CELL, SECRETARY, 'Danh sách in ra thiếu dòng cuối trang (minh họa).', '/cards');
  const text = 'Đã kiểm tra: máy in đặt sai khổ giấy. Chọn khổ A4 rồi in lại (minh họa).';
  line.command(day(28), 'errorReports.answer', answered!, { text }, BASE_OFFICER);
  sends(forwarded!, 12, OWN_CELL, SECRETARY, 'Không tải được bản quét quá lớn (minh họa).', '/dossiers');
  const remark = 'Đề nghị cấp trên xem xét giới hạn dung lượng (minh họa).';
  line.command(day(10), 'errorReports.forward', forwarded!, { text: remark }, BASE_OFFICER);
  sends(waiting!, 3, BASE, BASE_OFFICER, 'Trang tra cứu phản hồi chậm vào giờ cao điểm (minh họa).', '/members');
}
