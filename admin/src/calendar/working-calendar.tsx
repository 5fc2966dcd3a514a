import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { WorkingCalendar as Calendar, WorkingYear } from '../api/case-model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { Fields, NumberInput, TextInput, Wide } from '../forms/inputs.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useRead } from '../providers/use-read.ts';
import { useMayEverywhere, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { daysBetween, dmy, typedDay } from '../words/dates.ts';

/** Days off and make-up days, by which working days are counted; a year is given anew as a whole. */
export default function WorkingCalendar() {
  const t = useT();
  const may = useMayEverywhere();
  const { today } = useSession();
  const calendar = useRead<Calendar>('/calendar');
  const [changing, setChanging] = useState<Partial<WorkingYear>>();
  const [outcome, setOutcome] = useState<Outcome>();
  if (calendar.error) {
    return (
      <Page title={t('workingCalendar.title')}>
        <Failure problem={calendar.error} retry={() => void calendar.refetch()} />
      </Page>
    );
  }
  if (!calendar.data) return <Loading />;
  const mayChange = may('calendar.setYear');
  const years = [...calendar.data.years].sort((a, b) => b.year - a.year);
  const begin = (year: Partial<WorkingYear>) => {
    setOutcome(undefined);
    setChanging(year);
  };
  return (
    <Page
      title={t('workingCalendar.title')}
      intro={t('workingCalendar.intro')}
      actions={
        <>
          <HelpLink leaf="calendar" />
          {mayChange && !changing && (
            <Button variant="contained" onClick={() => begin({ year: Number(today.slice(0, 4)) + 1 })}>
              {t('workingCalendar.newYear')}
            </Button>
          )}
        </>
      }
    >
      {outcome && (
        <Recorded answer={outcome.answer} what={`${t('workingCalendar.title')}.`} next={outcome.next} actions={[]} />
      )}
      {changing && (
        <YearForm
          key={changing.year}
          year={changing}
          onCancel={() => setChanging(undefined)}
          done={(next) => {
            setChanging(undefined);
            setOutcome(next);
          }}
        />
      )}
      <Stack spacing={4}>
        {years.map((year) => (
          <Section
            key={year.year}
            title={t('workingCalendar.year', { year: year.year })}
            aside={
              mayChange && (
                <Button size="small" onClick={() => begin(year)}>
                  {t('workingCalendar.change', { year: year.year })}
                </Button>
              )
            }
          >
            <Facts
              facts={[
                [
                  t('workingCalendar.daysOff'),
                  spans(year.daysOff) || t(year.seeded ? 'workingCalendar.notYet' : 'workingCalendar.none'),
                ],
                [
                  t('workingCalendar.makeUpDays'),
                  spans(year.makeUpDays) ||
                    t(year.seeded && year.daysOff.length === 0 ? 'workingCalendar.notYet' : 'workingCalendar.none'),
                ],
                [t('field.source'), t(year.seeded ? 'workingCalendar.seeded' : 'workingCalendar.announced')],
              ]}
            />
          </Section>
        ))}
      </Stack>
    </Page>
  );
}

/** Days in words, those one after another as from the first to the last. */
function spans(days: readonly string[]): string {
  const runs: string[][] = [];
  for (const day of [...days].sort()) {
    const last = runs.at(-1);
    if (last && daysBetween(last.at(-1)!, day) === 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${dmy(run[0]!)} – ${dmy(run.at(-1)!)}` : run.map(dmy).join(', ')))
    .join(', ');
}

interface Values {
  year: string;
  daysOff: string;
  makeUpDays: string;
}

function YearForm(props: { year: Partial<WorkingYear>; onCancel: () => void; done: (outcome: Outcome) => void }) {
  const t = useT();
  const { year, done } = props;
  const lines = (days: string[] | undefined) => (days ?? []).map(dmy).join('\n');
  const pattern: [RegExp, string] = [DAYS, t('form.badDate')];
  return (
    <>
      <CommandForm<Values>
        collection="calendar"
        id=""
        verb="set-year"
        defaults={{
          year: String(year.year ?? ''),
          daysOff: lines(year.daysOff),
          makeUpDays: lines(year.makeUpDays),
        }}
        body={(values) => ({
          year: Number(values.year),
          daysOff: daysIn(values.daysOff),
          makeUpDays: daysIn(values.makeUpDays),
        })}
        done={(answer) => done({ answer, next: t('workingCalendar.next') })}
      >
        <Fields legend={t('workingCalendar.title')} help={t('workingCalendar.daysHelp')}>
          <NumberInput name="year" label={t('workingCalendar.yearField')} required />
          <Wide>
            <TextInput name="daysOff" label={t('workingCalendar.daysOff')} multiline pattern={pattern} />
          </Wide>
          <Wide>
            <TextInput name="makeUpDays" label={t('workingCalendar.makeUpDays')} multiline pattern={pattern} />
          </Wide>
        </Fields>
      </CommandForm>
      <div>
        <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
      </div>
    </>
  );
}

/** Days as people type them, apart by commas, spaces or lines. */
const DAYS = /^\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}([\s,;]+|$))*$/;

function daysIn(text: string): string[] {
  return text.split(/[\s,;]+/).flatMap((part) => typedDay(part) ?? (part ? [part] : []));
}
