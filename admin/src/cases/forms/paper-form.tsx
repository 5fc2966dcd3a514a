import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ScanInput } from '../../forms/scan-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { paperTitle } from '../../words/case-words.ts';
import type { CaseFormProps } from './form-of.ts';

interface Values {
  paper: string;
  number: string;
  date: string;
  documentId: string;
}

/** Ghi giấy tờ of the checklist; the address may name which. */
export function FilePaperForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const [search] = useSearchParams();
  const papers = file.checklist.map(({ paper }) => paper);
  const asked = papers.find((paper) => paper === search.get('paper'));
  const missing = file.checklist.find(
    ({ paper, needed }) => needed && !file.papers.some((one) => one.paper === paper),
  )?.paper;
  const begin = asked ?? missing ?? papers[0] ?? '';
  const filed = file.papers.find(({ paper }) => paper === begin);
  return (
    <CommandForm<Values>
      collection="cases"
      id={file.id}
      verb="file-paper"
      revision={file.revision}
      defaults={{
        paper: begin,
        number: filed?.number ?? '',
        date: filed?.date ?? '',
        documentId: filed?.documentId ?? '',
      }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('caseForm.paperNext') })}
    >
      <Fields legend={t('caseForm.paper')}>
        <Wide>
          <ChoiceInput
            name="paper"
            label={t('caseForm.paper')}
            required
            choices={papers.map((paper) => [paper, t(`casePaper.${paper}`)] as const)}
          />
        </Wide>
        <TextInput name="number" label={t('caseForm.paperNumber')} maxLength={40} />
        <DateInput name="date" label={t('caseForm.paperDate')} help={t('caseForm.paperHelp')} />
        <Scan file={file} />
      </Fields>
    </CommandForm>
  );
}

/** Its scan: that of another paper, filed before, does not go along when the kind of paper is changed. */
function Scan({ file }: Pick<CaseFormProps, 'file'>) {
  const { getValues, setValue } = useFormContext<Values>();
  const paper = useWatch<Values, 'paper'>({ name: 'paper' });
  const recorded = file.papers.find((one) => one.paper === paper)?.documentId;
  const shown = useRef(paper);
  useEffect(() => {
    if (shown.current === paper) return;
    shown.current = paper;
    const named = getValues('documentId');
    const ofAnother = file.papers.some((one) => one.paper !== paper && one.documentId === named);
    if (named === '' || ofAnother) setValue('documentId', recorded ?? '');
  }, [paper, recorded, file.papers, getValues, setValue]);
  return <ScanInput name="documentId" recorded={{ of: { collection: 'cases', id: file.id }, document: recorded }} />;
}

/** Rút giấy tờ that is wrong or too old. */
export function RemovePaperForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const [search] = useSearchParams();
  const asked = file.papers.find(({ paper }) => paper === search.get('paper'))?.paper;
  return (
    <CommandForm<{ paper: string }>
      collection="cases"
      id={file.id}
      verb="remove-paper"
      revision={file.revision}
      defaults={{ paper: asked ?? '' }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('caseForm.paperNext') })}
    >
      <Fields legend={t('act.cases.remove-paper')}>
        <Wide>
          <ChoiceInput
            name="paper"
            label={t('caseForm.paper')}
            required
            choices={file.papers.map(({ paper }) => [paper, paperTitle(paper, t)] as const)}
          />
        </Wide>
        <Chosen file={file} />
      </Fields>
    </CommandForm>
  );
}

/** The number of the paper chosen, so that the right one is taken out. */
function Chosen({ file }: Pick<CaseFormProps, 'file'>) {
  const chosen = useWatch<{ paper: string }, 'paper'>({ name: 'paper' });
  const number = file.papers.find(({ paper }) => paper === chosen)?.number;
  return number ? <span>{number}</span> : null;
}
