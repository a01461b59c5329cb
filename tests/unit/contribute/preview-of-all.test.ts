import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ContactDetails } from '../../../src/components/service/ContactDetails.tsx';
import { EvidenceDetails } from '../../../src/components/service/EvidenceDetails.tsx';
import { Provider } from '../../../src/components/service/Provider.tsx';
import { ServiceCard } from '../../../src/components/service/ServiceCard.tsx';
import { ServiceHeader } from '../../../src/components/service/ServiceHeader.tsx';
import { Terms } from '../../../src/components/service/Terms.tsx';
import { openEntry } from '../../../src/contribute/open-entry.ts';
import { directoryIn, fileOf, outlineOf } from '../../../src/contribute/outline.ts';
import { previewOf } from '../../../src/contribute/preview.ts';
import type { Directory } from '../../../src/model/directory.ts';
import type { Service } from '../../../src/model/schema/service.ts';
import { siteOf } from '../../../src/site/site.ts';
import { directory, TODAY } from '../real-data/reading.ts';

const told = directoryIn(JSON.parse(JSON.stringify(outlineOf(directory))));

/** What readers see of a service, as HTML. */
const shown = (of: Directory, service: Service): string[] => {
  const site = siteOf({ directory: of, today: TODAY, path: (to) => to, canReport: true });
  return [ServiceCard, ServiceHeader, ContactDetails, Terms, Provider, EvidenceDetails].map((part) =>
    renderToStaticMarkup(createElement(part, { site, service })),
  );
};

test('the form previews each record of the directory as its card and page show it', () => {
  expect(directory.services.length).toBeGreaterThan(90);
  for (const service of directory.services) {
    const { values } = openEntry(readFileSync(join('data', fileOf(service)), 'utf8'));
    expect(shown(told, previewOf(values, service.id, service.region))).toEqual(shown(directory, service));
  }
});
