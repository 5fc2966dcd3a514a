import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { newId } from '../api/commands.ts';
import { correlationOfLastProblem } from '../api/http.ts';
import { Page } from '../controls/page.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { Fields, TextInput, Wide } from '../forms/inputs.tsx';
import { OrganisationInput } from '../forms/pickers.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useSession } from '../providers/use-session.ts';

interface Values {
  organisation: string;
  what: string;
}

/** Tells the committee above what the software did wrong; which screen it was goes along without any id. */
export default function NewErrorReport() {
  const t = useT();
  const { grants, version } = useSession();
  const { state } = useLocation() as { state: { screen?: string } | null };
  const [id] = useState(newId);
  const [outcome, setOutcome] = useState<Outcome>();
  const own = grants.find(({ organisation }) => organisation !== null)?.organisation ?? undefined;
  const screen = state?.screen ?? '/';
  const correlation = correlationOfLastProblem();
  return (
    <Page title={t('errorReport.report')} intro={outcome ? undefined : t('errorReport.reportIntro')}>
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={t('errorReport.sent')}
          next={outcome.next}
          actions={[
            { to: `/error-reports/${id}`, label: t('errorReport.open') },
            { to: '/error-reports', label: t('errorReport.seeList') },
          ]}
        />
      ) : (
        <>
          <CommandForm<Values>
            collection="error-reports"
            id={id}
            verb="send"
            defaults={{ organisation: own?.id ?? '', what: '' }}
            body={(values) => ({ ...values, screen, version, ...(correlation && { correlation }) })}
            submit={t('errorReport.send')}
            done={(answer) => setOutcome({ answer, next: t('errorReport.sentNext') })}
          >
            <Fields legend={t('errorReport.report')}>
              <Wide>
                <TextInput
                  name="what"
                  label={t('errorReport.what')}
                  help={t('errorReport.whatHelp')}
                  required
                  multiline
                  maxLength={4000}
                />
              </Wide>
              <OrganisationInput
                name="organisation"
                label={t('errorReport.organisation')}
                required
                known={own && { id: own.id, name: own.name }}
              />
            </Fields>
          </CommandForm>
          <Section title={t('errorReport.along')}>
            <Facts
              facts={[
                [t('errorReport.screen'), screen],
                [t('errorReport.version'), version],
                [t('errorReport.correlation'), correlation ?? t('errorReport.noCorrelation')],
              ]}
            />
          </Section>
        </>
      )}
    </Page>
  );
}
