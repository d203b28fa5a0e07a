import type { Dossier } from '../../src/engine/dossier.ts';
import { stages } from '../../src/engine/dossier.ts';
import { cases, examples, generated, type Sample } from './corpus.ts';
import { differences, keepsNameRelations } from './sameness.ts';
import { swapped } from './swap.ts';

/** How often a dossier was set elsewhere, and what came of it. */
export interface Figures {
  readonly title: string;
  readonly dossiers: number;
  readonly swaps: number;
  readonly reports: number;
  /** Findings, severities, explanations, measures, links or dispositions that were other than before. */
  readonly differing: readonly string[];
  /** Not compared: no places alike were found, or a list names the place. */
  readonly withoutPlace: number;
  /** Not compared: the names are about one writing custom, which no other has in the same way. */
  readonly otherNames: number;
  readonly cultures: readonly string[];
  readonly countries: readonly string[];
}

/** How much of the corpus is set elsewhere: all of it for the page, a part of it in every run of the tests. */
export interface Extent {
  readonly swapsOfCase: number;
  /** Every example is set elsewhere once, or every tenth of them. */
  readonly everyExample: number;
  readonly putTogether: number;
}

export const whole: Extent = { swapsOfCase: 4, everyExample: 1, putTogether: 60 };
export const part: Extent = { swapsOfCase: 1, everyExample: 10, putTogether: 6 };

/** Of these, half a British postal code, and letters of one name inside another, have nothing like them elsewhere. */
const ofOnePlace: readonly string[] = ['where one of the two gives half of the postal code'];
const ofOneSpelling: readonly string[] = ['with the name of a family business in it'];

export function allFigures(extent: Extent): readonly Figures[] {
  return [caseFigures(extent), exampleFigures(extent), generatedFigures(extent)];
}

function caseFigures({ swapsOfCase }: Extent): Figures {
  return figuresOf('The cases', cases(), swapsOfCase);
}

function exampleFigures({ everyExample }: Extent): Figures {
  const some = examples().filter((_, at) => at % everyExample === 0);
  return figuresOf('The examples of the checks', some, 1);
}

function generatedFigures({ putTogether }: Extent): Figures {
  const some = Array.from({ length: putTogether }, (_, seed) => ({
    title: `put together, ${seed}`,
    dossier: generated(seed),
  }));
  return figuresOf('Examples put together', some, 1);
}

function figuresOf(title: string, samples: readonly Sample[], times: number): Figures {
  const tally = { swaps: 0, reports: 0, withoutPlace: 0, otherNames: 0 };
  const differing: string[] = [];
  const [cultures, countries] = [new Set<string>(), new Set<string>()];
  for (const sample of samples) {
    for (let seed = 1; seed <= times; seed += 1) {
      const made = swapped(sample.dossier, seed);
      if (!made || isOne(sample, ofOnePlace)) tally.withoutPlace += 1;
      else if (isOne(sample, ofOneSpelling) || !keepsNameRelations(sample.dossier, made.dossier)) tally.otherNames += 1;
      else {
        tally.swaps += 1;
        tally.reports += reportCount(sample.dossier);
        differing.push(...differences(sample.dossier, made.dossier).map((line) => `${sample.title}, ${seed}: ${line}`));
        cultures.add(made.culture);
        for (const country of made.countries) countries.add(country);
      }
    }
  }
  const counted = { ...tally, differing, cultures: [...cultures].sort(), countries: [...countries].sort() };
  return { title, dossiers: samples.length, ...counted };
}

const isOne = ({ title }: Sample, ends: readonly string[]): boolean => ends.some((end) => title.endsWith(end));

const reportCount = (dossier: Dossier): number => stages.length * (1 + (dossier.others ?? []).length);
