import { useCallback, useEffect, useState } from 'react';
import { people, rooms } from '../server/seed.ts';

/** Who looks, where, and at which thread: all of it stands in the address, so that a reload changes nothing. */
export interface Place {
  readonly user: string;
  readonly channel: string;
  readonly thread?: string;
}

export const homePlace = 'home';

function placeInAddress(): Place {
  const asked = new URLSearchParams(location.search);
  const thread = asked.get('thread');
  return {
    user: asked.get('user') ?? people.marco,
    channel: asked.get('channel') ?? rooms.hiring,
    ...(thread && { thread }),
  };
}

function addressOf({ user, channel, thread }: Place): string {
  return `?${new URLSearchParams({ user, channel, ...(thread && { thread }) })}`;
}

export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(placeInAddress);
  useEffect(() => {
    const onBack = () => setPlace(placeInAddress());
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const move = useCallback((to: Place) => {
    if (addressOf(to) !== location.search) history.pushState(null, '', addressOf(to));
    setPlace(to);
  }, []);
  return [place, move];
}
