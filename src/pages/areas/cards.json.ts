import { servicesOfArea } from '../../analysis/areas.ts';
import { firstNumberOfArea, type PhoneRoute, telephone } from '../../analysis/contact-routes.ts';
import { recordedInSentence } from '../../analysis/coverage/recorded.ts';
import { AGE_IN_WORDS, evidenceDate, freshness } from '../../analysis/freshness.ts';
import { neighboursOf } from '../../analysis/nearby.ts';
import { inShort } from '../../analysis/who-answers.ts';
import type { AreaCard, AreaCards } from '../../hex-finder/card.ts';
import { coverage } from '../../site/coverage.ts';
import { directory, today } from '../../site/directory.ts';
import { pathOf } from '../../site/links.ts';
import { statusInWords } from '../../site/status-in-words.ts';

/** The content of each authority's card on the map: what runs, how old that information is, whom to ring. */
export const GET = () => Response.json(Object.fromEntries(coverage.map(cardOf)) satisfies AreaCards);

function cardOf(area: (typeof coverage)[number]): [string, AreaCard] {
  const { id, name, region } = area.authority;
  const { land, water } = neighboursOf(directory, [id]);
  const way = firstNumberOfArea(id, directory);
  return [
    id,
    {
      name,
      region: directory.regions.find((other) => other.id === region)?.name ?? '',
      said: recordedInSentence(area),
      lines: servicesOfArea(directory, id).map((service) => ({
        name: service.name,
        to: pathOf.service(service.id),
        said: statusInWords(service),
        age: AGE_IN_WORDS[freshness(evidenceDate(service), today)],
      })),
      ring: way && { number: way.phone, to: telephone(way.phone), answers: answersOf(way) },
      to: pathOf.authority(id),
      near: [...land, ...water],
    },
  ];
}

/** Who answers, for a card that may name several services. */
const answersOf = (way: PhoneRoute): string =>
  way.through === 'service' ? `${way.answers}, ${inShort(way)}` : inShort(way);
