import { contactRoutes, firstNumber } from '../../analysis/contact-routes.ts';
import { inShort } from '../../analysis/who-answers.ts';
import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';

/**
 * The number that readers get while a service has none of its own, so that nobody looks for that number among the
 * questions.
 */
export function CurrentNumber({ service, directory }: { service: Service; directory: Directory }) {
  const number = firstNumber(contactRoutes(service, directory));
  if (!number || number.through === 'service') return null;
  return (
    <p className="form-help">
      {`Readers are now given ${number.phone}: ${inShort(number)}. Add a number below only where the service has its own. Is that one wrong? Tell us by one of the other ways at the end of this page: it stands with the council or the model, and not in this entry.`}
    </p>
  );
}
