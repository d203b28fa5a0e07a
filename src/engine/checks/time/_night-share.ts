import type { Declared, SourceOf } from '../../dossier.ts';
import { type ClaimedZone, zoneOfDeclared } from '../_claimed-place.ts';
import { offsetReader } from './_clock.ts';

type DeclaredPlace = NonNullable<Declared['places']>[number];

/** Night is 00:00 to 06:00 on the local clock, the end not included. */
const nightEndsAt = 6;

export interface NightShare {
  readonly night: number;
  readonly all: number;
}

export const shareOf = ({ night, all }: NightShare): number => (all === 0 ? 0 : night / all);

/** Each time against the zone that holds for its day; times of days without a zone are left out. */
export function nightOfTimes(times: readonly string[], zoneOn: (at: string) => ClaimedZone | undefined): NightShare {
  const offsetOn = offsetReader();
  const hours = times.flatMap((at) => {
    const time = Date.parse(at);
    const day = new Date(time).toISOString().slice(0, 10);
    const zone = zoneOn(day)?.zone;
    const offset = zone === undefined ? undefined : offsetOn(zone, day);
    return offset === undefined ? [] : [new Date(time + offset * 60_000).getUTCHours()];
  });
  return { night: hours.filter((hour) => hour < nightEndsAt).length, all: hours.length };
}

type Histogram = NonNullable<SourceOf<'code_account'>['commit_hours']>;

/** Counts by UTC hour, read with the zone's offset in the middle of their period; half hours split evenly. */
export function nightOfHours(histogram: Histogram, zone: string, asOf: string): NightShare | undefined {
  const offset = offsetReader()(zone, middleOf(histogram) ?? asOf.slice(0, 10));
  if (offset === undefined) return undefined;
  const all = histogram.counts.reduce((sum, count) => sum + count, 0);
  const night = histogram.counts.reduce((sum, count, hour) => sum + count * nightPart(hour * 60 + offset), 0);
  return { night, all };
}

/** Share of the hour from a local minute on that lies in the night. */
function nightPart(from: number): number {
  const steps = [0, 15, 30, 45];
  const isNight = (minute: number): boolean => ((minute % 1440) + 1440) % 1440 < nightEndsAt * 60;
  return steps.filter((step) => isNight(from + step)).length / steps.length;
}

function middleOf({ from, to }: Histogram): string | undefined {
  if (!from || !to) return from ?? to;
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
}

/** Zones of the declared places of a histogram's period, if they leave no day of it out; else none. */
export function zonesCovering(histogram: Histogram, declared: Declared, asOf: string): readonly string[] {
  const from = histogram.from ?? histogram.to ?? asOf.slice(0, 10);
  const to = histogram.to ?? from;
  const places = (declared.places ?? []).filter((place) => (place.from ?? from) <= to && from <= (place.to ?? to));
  if (!leavesNoDayOut(places, from, to)) return [];
  const zones = places.map(zoneOfDeclared);
  return zones.every((zone) => zone !== undefined) ? zones.filter((zone) => zone !== undefined) : [];
}

function leavesNoDayOut(places: readonly DeclaredPlace[], from: string, to: string): boolean {
  const inOrder = [...places].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  let reached = from;
  for (const place of inOrder) {
    if ((place.from ?? from) > reached) return false;
    const end = place.to === undefined ? '9999-12-31' : nextDay(place.to);
    if (end > reached) reached = end;
  }
  return reached > to;
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
