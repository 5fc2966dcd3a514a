import { AnnulmentForm } from './annulment-form.tsx';
import type { MemberFormProps } from './form-of.ts';

/** Hủy quyết định công nhận đảng viên chính thức. */
export default function AnnulRecognitionForm({ member, done }: MemberFormProps) {
  return (
    <AnnulmentForm
      member={member}
      done={done}
      verb="annul-recognition"
      paper={member.recognitionDecision}
      grounds={['procedural', 'substantive']}
      restates={['officialDate']}
    />
  );
}
