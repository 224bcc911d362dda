import { error } from '@sveltejs/kit';
import { paintCard } from '#lib/server/card-picture.ts';
import { cardPath } from '#lib/server/card-path.ts';
import { composeCard } from '#lib/server/cards.ts';
import { listPlaces, type SitePlace } from '#lib/server/site-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

let places: ReadonlyMap<string, SitePlace> | undefined;

/** Of pages that share a picture the first stands for all. */
function placesByPath(): ReadonlyMap<string, SitePlace> {
	places ??= new Map(
		listPlaces()
			.toReversed()
			.map((place) => [cardPath(place.language, place.page), place])
	);
	return places;
}

export const entries: EntryGenerator = () =>
	[...placesByPath().keys()].map((path) => ({ path: path.replace(/^og\//, '') }));

/** The pictures that stand beside links to pages. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placesByPath().get(`og/${params.path}`);
	if (!place) error(404, params.path);
	return new Response(await paintCard(composeCard(place)), { headers: { 'content-type': 'image/png' } });
};
