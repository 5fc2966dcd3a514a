import { AnnulmentForm } from './annulment-form.tsx';
import type { IssuersFormProps } from './form-of.ts';

/** Hủy quyết định kết nạp, before the ceremony or after it. */
export default function AnnulAdmissionForm(props: IssuersFormProps) {
  const { status, admissionDecision: paper } = props.member;
  const before = status === 'admitted';
  return (
    <AnnulmentForm
      {...props}
      verb="annul-admission"
      paper={paper}
      grounds={before ? ['applicantMoved', 'substantive'] : ['substantive', 'procedural']}
      restates={status === 'official' ? ['joinDate', 'officialDate'] : ['joinDate']}
      before={before}
    />
  );
}
