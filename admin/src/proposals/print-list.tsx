import { PrintPaper } from '../controls/print-paper.tsx';
import { useT } from '../i18n/use-t.ts';

/** In danh sách. @param what which list, where there are several on a screen */
export function PrintList({ list, what }: { list: string; what?: string | null }) {
  return (
    <PrintPaper
      path={`/proposals/${list}/paper`}
      filename="danh-sach-de-nghi.pdf"
      label={useT()('paper.print')}
      what={what ?? undefined}
      small={what !== undefined}
    />
  );
}
