import type { CaseFile } from '../api/case-model.ts';
import type { Education } from '../api/model.ts';
import { Facts, Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { awardFacts } from './award-facts.ts';
import { KIND } from './kinds.ts';
import { exemptionFacts, wayOutFacts } from './leaving-facts.ts';

/** What the case says beside papers and votes. */
export function DetailFacts({ file }: { file: CaseFile }) {
  const t = useT();
  if (!KIND[file.kind].details) return null;
  if (!file.details) {
    return <Section title={t('caseFile.details')}>{t('file.erased')}</Section>;
  }
  const way =
    wayOutFacts(file.kind, file.details, t) ??
    exemptionFacts(file.kind, file.details, t) ??
    awardFacts(file.kind, file.details, t);
  if (way) {
    return (
      <Section title={t('caseFile.details')}>
        <Facts facts={way} />
      </Section>
    );
  }
  const d = file.details as {
    helpers?: string[];
    introducers?: string[];
    education?: Education;
    vietnameseCitizen?: boolean;
    difficultArea?: boolean;
    residenceOpinionWaived?: boolean;
    youthUnionExists?: boolean;
    awarenessCertificate?: { number: string; date: string };
    union?: { kind: 'youthUnion' | 'tradeUnion'; resolutionOn: string };
    consent?: { number: string; date: string };
  };
  const people = (ids?: string[]) =>
    ids?.map((id) => nameShown(file.members.find((one) => one.id === id)?.fullName ?? null, t)).join(', ');
  const paper = (of?: { number: string; date: string }) =>
    of && t('file.paper', { number: of.number, date: dmy(of.date) });
  return (
    <Section title={t('caseFile.details')}>
      <Facts
        facts={[
          [t('caseFile.helpers'), people(d.helpers)],
          [t('field.introducers'), people(d.introducers)],
          [t('admit.unionKind'), d.union && `${t(`admit.unionKinds.${d.union.kind}`)}, ${dmy(d.union.resolutionOn)}`],
          [t('field.education'), d.education && t(`education.${d.education}`)],
          [t('field.awarenessCourse'), paper(d.awarenessCertificate)],
          [
            t('caseFile.citizen'),
            d.vietnameseCitizen === undefined ? undefined : t(d.vietnameseCitizen ? 'app.yes' : 'caseFile.noCitizen'),
          ],
          [t('admit.difficultArea'), d.difficultArea ? t('app.yes') : undefined],
          [t('caseForm.residenceWaived'), d.residenceOpinionWaived ? t('app.yes') : undefined],
          [t('admit.noYouthUnion'), d.youthUnionExists === false ? t('app.yes') : undefined],
          [t('admit.consent'), paper(d.consent)],
        ]}
      />
    </Section>
  );
}
