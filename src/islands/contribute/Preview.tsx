import { useState } from 'react';
import { ContactDetails } from '../../components/service/ContactDetails.tsx';
import { EvidenceDetails } from '../../components/service/EvidenceDetails.tsx';
import { Provider } from '../../components/service/Provider.tsx';
import { ServiceCard } from '../../components/service/ServiceCard.tsx';
import { ServiceHeader } from '../../components/service/ServiceHeader.tsx';
import { Terms } from '../../components/service/Terms.tsx';
import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { siteOf } from '../../site/site.ts';
import { PhoneFrame } from './PhoneFrame.tsx';

type Props = { service: Service; directory: Directory };

const today = (): string => new Date().toISOString().slice(0, 10);
const nowhere = (): undefined => undefined;

/** The card and the page as readers would see them, with those answers that are valid in form. */
export function Preview({ service, directory }: Props) {
  const [isOpen, setOpen] = useState(false);
  const site = siteOf({ directory, today: today(), path: nowhere, canReport: false });
  return (
    <section aria-labelledby="section-preview" className="no-print">
      <h3 id="section-preview">As readers would see it</h3>
      <p className="form-help">In lists. Its links lead nowhere yet.</p>
      <ul className="cards form-preview">
        <ServiceCard site={site} service={{ ...service, name: service.name || 'No name yet' }} heading="h4" />
      </ul>
      <details className="form-folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Show its page, as on a phone</summary>
        {isOpen && (
          <PhoneFrame title="The page of this entry, as on a phone">
            <article className="stack">
              <ServiceHeader site={site} service={service} />
              <section className="reach panel stack">
                <ContactDetails site={site} service={service} />
              </section>
              <div className="stack">
                <Terms site={site} service={service} />
                <Provider site={site} service={service} />
                <EvidenceDetails site={site} service={service} />
              </div>
            </article>
          </PhoneFrame>
        )}
      </details>
    </section>
  );
}
