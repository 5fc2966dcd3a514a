import Box from '@mui/material/Box';
import { ChoiceInput, ManyInput, TextInput, Wide } from '../forms/inputs.tsx';
import { OrganisationInput, type Pick } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import { powers, types } from '../organisations/forms/choices.ts';

/** A successor as a form begins with it. @param id chosen here, as with every new organisation */
export function foundedDefaults(id: string, parent?: Pick) {
  const flags = { armedForces: false, residential: false };
  return {
    id,
    name: '',
    type: 'subordinateCell',
    parent: parent?.id ?? '',
    code: '',
    powers: [] as string[],
    ...flags,
  };
}
export type Founded = ReturnType<typeof foundedDefaults>;

/** The facts of a successor that the decision founds. @param at where it stands in the form */
export function FoundedFields({ at, parent }: { at: string; parent?: Pick }) {
  const t = useT();
  return (
    <>
      <Wide>
        <TextInput name={`${at}.name`} label={t('reorganise.foundedName')} required maxLength={200} />
      </Wide>
      <ChoiceInput name={`${at}.type`} label={t('field.type')} required choices={types(t)} />
      <OrganisationInput name={`${at}.parent`} label={t('field.parent')} required known={parent} />
      <TextInput
        name={`${at}.code`}
        label={t('field.code')}
        pattern={[/^[\dA-Z]{1,6}(\.[\dA-Z]{1,6}){0,5}$/, t('form.badCode')]}
      />
      <Wide>
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', mb: 2 }}>
            {t('orgForm.powers')}
          </Box>
          <ManyInput name={`${at}.powers`} label={t('orgForm.powers')} choices={powers(t)} />
        </Box>
      </Wide>
    </>
  );
}
