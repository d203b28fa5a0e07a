import { z } from 'zod';
import type { JsonExport } from './json-export.ts';
import type { LoginPlace } from './row.ts';

const text = z.string().nullish();

/** Fields used of a signIn: https://learn.microsoft.com/graph/api/resources/signin */
const SignIn = z.looseObject({
  createdDateTime: z.string(),
  userPrincipalName: text,
  ipAddress: text,
  location: z
    .looseObject({
      city: text,
      state: text,
      countryOrRegion: text,
      geoCoordinates: z.looseObject({ latitude: z.number().nullish(), longitude: z.number().nullish() }).nullish(),
    })
    .nullish(),
  status: z.looseObject({ errorCode: z.number().nullish() }).nullish(),
  deviceDetail: z.looseObject({ deviceId: text }).nullish(),
});

export const entraGraph: JsonExport = {
  provider: 'Entra ID sign-in logs',
  list: 'value',
  fits: (entry) => 'createdDateTime' in entry && 'userPrincipalName' in entry,
  read: (entry, line) => {
    const { success, data } = SignIn.safeParse(entry);
    if (!success) return undefined;
    const { location: where, status } = data;
    return {
      line,
      times: [data.createdDateTime],
      ip: data.ipAddress ?? undefined,
      account: data.userPrincipalName ?? undefined,
      deviceId: data.deviceDetail?.deviceId || undefined,
      place: where
        ? {
            country: where.countryOrRegion ?? undefined,
            region: where.state ?? undefined,
            city: where.city ?? undefined,
            lat: where.geoCoordinates?.latitude ?? undefined,
            lon: where.geoCoordinates?.longitude ?? undefined,
          }
        : undefined,
      skip: (status?.errorCode ?? 0) === 0 ? undefined : 'the sign-in did not succeed',
    };
  },
};

/** "Boise, Idaho, US" of the portal's CSV; from the end, as a city may be absent. */
export function entraLocation(location: string): LoginPlace {
  const [country, region, city] = location
    .split(',')
    .map((part) => part.trim())
    .reverse();
  return { country: country || undefined, region: region || undefined, city: city || undefined };
}
