import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Change, Undated } from '../read-store.ts';

type Dated = Extract<Change, { kind: 'dated' }>;

/** Changes dated ahead, until their day comes. */
export class WaitingChanges {
  private today: PlainDate | undefined;
  /** In the order in which they were recorded. */
  private waiting: Dated[] = [];

  /** What is carried out because a day has come: the earlier days first, then as recorded. */
  begin(day: PlainDate): Undated[] {
    if (this.today !== undefined && day <= this.today) return [];
    this.today = day;
    const due = this.waiting.filter(({ from }) => from <= day);
    this.waiting = this.waiting.filter(({ from }) => from > day);
    return due.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).map(({ change }) => change);
  }

  /** What is carried out at once because of a statement: its change if its day has come. */
  state(dated: Dated): Undated[] {
    this.waiting = this.waiting.filter(({ fact, from }) => fact !== dated.fact || from < dated.from);
    if (this.today !== undefined && dated.from <= this.today) return [dated.change];
    this.waiting.push(dated);
    return [];
  }

  copy(): WaitingChanges {
    const copy = new WaitingChanges();
    copy.today = this.today;
    copy.waiting = [...this.waiting];
    return copy;
  }
}
