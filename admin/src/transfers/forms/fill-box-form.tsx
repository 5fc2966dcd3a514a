import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { Repeated } from '../../forms/repeated.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

interface Values {
  filledOn: string;
  number: string;
  noticeNumber: string;
  dossierOn: string;
  dossier: { paper: string; copies: string }[];
  indexCertified: boolean;
  onward: string;
}

/** Viết ô kế tiếp: the last outgoing one cuts the roll, the receiving cell's ends the transfer. */
export default function FillBoxForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const { next, boxes = [] } = member.transfer ?? {};
  const at = boxes.findIndex(
    ({ box, organisation, filledOn }) => !filledOn && box === next?.box && organisation.id === next.organisation.id,
  );
  const after = boxes[at + 1];
  const cuts = next?.side === 'out' && after?.side !== 'out';
  const first = next?.side === 'in' && boxes[at - 1]?.side === 'out';
  const last = next?.side === 'in' && !after;
  const papers = ['cv', 'slip', 'card', 'selfReview'] as const;
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="fill-transfer-box"
      revision={member.revision}
      defaults={{
        ...{ filledOn: today, number: '', noticeNumber: '', dossierOn: cuts ? today : '', indexCertified: false },
        dossier: cuts ? papers.map((one) => ({ paper: t(`transferForm.papers.${one}`), copies: '1' })) : [],
        onward: '',
      }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ dossier, indexCertified, ...values }) => ({
        ...{ box: next?.box, organisation: next?.organisation.id },
        ...compact({
          ...values,
          dossier: dossier.map(({ paper, copies }) => ({ paper, copies: Number(copies) || undefined })),
        }),
        ...(first && { indexCertified }),
      })}
      done={(answer) => done({ answer, next: t(last ? 'transferNext.received' : 'transferNext.filled') })}
    >
      <Alert severity="info" icon={false}>
        {next && t('transferForm.fills', { box: next.box, name: next.organisation.name })}{' '}
        {cuts && t('transferForm.cuts')}
        {last && t('transferForm.receives')}
      </Alert>
      <Fields legend={t('letter.box', { box: next?.box ?? '' })}>
        <DateInput name="filledOn" label={t('transfers.filledOn')} required />
        {next?.side === 'out' && (
          <TextInput name="number" label={t('transfers.letterNumber')} required={cuts} maxLength={40} />
        )}
        {cuts && <TextInput name="noticeNumber" label={t('letter.noticeNumber')} maxLength={40} />}
        {cuts && <DateInput name="dossierOn" label={t('letter.dossierOn')} help={t('transferForm.dossierOnHelp')} />}
        {first && (
          <Wide>
            <CheckInput
              name="indexCertified"
              label={t('transfers.indexCertified')}
              help={t('transferForm.certifiedHelp')}
            />
          </Wide>
        )}
        {last && (
          <Wide>
            <OrganisationInput name="onward" label={t('transferForm.onward')} help={t('transferForm.onwardHelp')} />
          </Wide>
        )}
      </Fields>
      {cuts && (
        <Repeated
          name="dossier"
          legend={t('letter.dossier')}
          help={t('transferForm.dossierHelp')}
          empty={{ paper: '', copies: '1' }}
          columns="minmax(0,1fr) 110px auto"
        >
          {(path) => (
            <>
              <TextInput name={`${path}.paper`} label={t('transferForm.paper')} required maxLength={120} />
              <TextInput
                name={`${path}.copies`}
                label={t('transferForm.copies')}
                required
                inputMode="numeric"
                pattern={[/^[1-9]\d?$/, t('form.badNumber')]}
              />
            </>
          )}
        </Repeated>
      )}
    </CommandForm>
  );
}
