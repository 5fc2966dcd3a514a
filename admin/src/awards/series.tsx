import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { BadgeForecast, BadgeSeries } from '../api/award-model.ts';
import type { Named } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { compact } from '../forms/compact.ts';
import { ChoiceInput, Fields, NumberInput, TextInput } from '../forms/inputs.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { numberShown } from './number-shown.ts';

/** Dãy số Huy hiệu của cấp ủy quyết định: the next number of each milestone. */
export function Series({ organisation }: { organisation: Named }) {
  const t = useT();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const series = useRead<BadgeSeries>(`/badge-series/${organisation.id}`, undefined, { keep: true });
  return (
    <Section
      title={t('badges.seriesOf', { name: organisation.name })}
      aside={
        may('badgeSeries.open') && (
          <Button variant="outlined" size="small" onClick={() => setOpening(true)}>
            {t('badges.openSeries')}
          </Button>
        )
      }
    >
      {series.error && <Failure problem={series.error} retry={() => void series.refetch()} />}
      {series.data?.items.length === 0 && <Empty>{t('badges.noSeries')}</Empty>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="series">
        {series.data?.items.map((one) => (
          <Box
            component="li"
            key={one.milestone}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, py: 2, borderTop: 1, borderColor: 'divider' }}
          >
            <Typography sx={{ fontWeight: 600, minWidth: 160 }}>
              {t('badges.years', { milestone: one.milestone })}
            </Typography>
            <span>{t('badges.nextNumber', { number: numberShown(one) })}</span>
          </Box>
        ))}
      </Box>
      {opening && <Opening organisation={organisation} onClose={() => setOpening(false)} />}
    </Section>
  );
}

interface Typed {
  milestone: string;
  symbol: string;
  next: string;
  letter: string;
  digits: string;
}

/** Mở dãy số của một mức, hoặc đặt cho chạy tiếp từ một số lớn hơn. */
function Opening({ organisation, onClose }: { organisation: Named; onClose: () => void }) {
  const t = useT();
  const { data: known } = useRead<BadgeForecast>('/badges/forecast', { under: organisation.id }, { keep: true });
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="open-series">
      <DialogTitle id="open-series">{t('badges.openSeries')}</DialogTitle>
      <DialogContent>
        <CommandForm<Typed>
          collection="badge-series"
          id={organisation.id}
          verb="open"
          defaults={{ milestone: '', symbol: '', next: '', letter: '', digits: '' }}
          body={({ milestone, next, digits, ...rest }) => ({
            ...compact(rest),
            milestone: Number(milestone),
            next: Number(next),
            ...(digits !== '' && { digits: Number(digits) }),
          })}
          done={onClose}
        >
          <Fields legend={organisation.name} help={t('badges.openSeriesHelp')}>
            <ChoiceInput
              name="milestone"
              label={t('badges.milestone')}
              required
              choices={(known?.levels ?? []).map(
                (one) => [String(one), t('badges.years', { milestone: one })] as const,
              )}
            />
            <TextInput name="symbol" label={t('badges.symbol')} required help={t('badges.symbolHelp')} maxLength={3} />
            <TextInput
              name="next"
              label={t('badges.next')}
              required
              inputMode="numeric"
              pattern={[/^[1-9]\d{0,7}$/, t('form.badNumber')]}
            />
            <NumberInput name="digits" label={t('badges.digits')} help={t('badges.digitsHelp')} />
            <TextInput name="letter" label={t('badges.letter')} maxLength={1} />
          </Fields>
        </CommandForm>
      </DialogContent>
    </Dialog>
  );
}
