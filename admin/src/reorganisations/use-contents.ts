import { useQuery } from '@tanstack/react-query';
import { get } from '../api/http.ts';
import type { MemberRow, OrganisationFile, OrganisationRow, Page } from '../api/model.ts';
import type { Problem } from '../api/problem.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { count } from '../words/numbers.ts';
import { nameShown } from '../words/person.ts';
import type { Assignable } from './assign.tsx';

/** Who is counted in a cell, members and those before joining. */
const COUNTED = ['sympathiser', 'admitted', 'probationary', 'official'] as const;

/** What an organisation consists of that goes to successors: people of a cell, organisations of a committee. */
export function useContents(id: string | undefined): {
  organisation?: OrganisationFile;
  isCell: boolean;
  items?: Assignable[];
  problem?: Problem;
} {
  const t = useT();
  const language = useLanguage();
  const file = useRead<OrganisationFile>(id ? `/organisations/${id}` : undefined);
  const isCell = file.data?.type === 'subordinateCell' || file.data?.type === 'baseCell';
  const below = useRead<{ items: OrganisationRow[] }>(
    file.data && !isCell ? `/organisations/${id}/children` : undefined,
  );
  const people = useQuery<MemberRow[], Problem>({
    queryKey: ['everyone', id],
    enabled: isCell,
    queryFn: async ({ signal }) => {
      const all: MemberRow[] = [];
      let cursor: string | undefined;
      do {
        const query = { under: id, status: COUNTED, limit: 500, cursor };
        const page: Page<MemberRow> = await get('/members', query, signal);
        all.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return all;
    },
  });
  const items = isCell
    ? people.data?.map((row) => ({
        id: row.id,
        name: nameShown(row.fullName, t),
        note: t(`status.${row.status}`),
      }))
    : below.data?.items.map((row) => ({
        id: row.id,
        name: row.name,
        note: t('organisations.counts', {
          official: count(row.members!.rolledUp.official, language),
          probationary: count(row.members!.rolledUp.probationary, language),
        }),
      }));
  return { organisation: file.data, isCell, items, problem: file.error ?? below.error ?? people.error ?? undefined };
}
