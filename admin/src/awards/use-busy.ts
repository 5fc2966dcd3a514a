import type { CaseKind, CasePage } from '../api/case-model.ts';
import { useRead } from '../providers/use-read.ts';

/** Of whom a case of the kind is under way already: ids; undefined while it is being asked. */
export function useBusy(kind: CaseKind, under: string): ReadonlySet<string> | undefined {
  const live = useRead<CasePage>(
    '/cases',
    { kind, under, status: ['draft', 'submitted', 'returned'], limit: 500 },
    { keep: true },
  );
  return live.data && new Set(live.data.items.map(({ subject }) => subject.id));
}
