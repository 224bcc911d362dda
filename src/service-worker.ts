/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { Answerer, isOurs } from '#lib/browser/offline/answer.ts';
import { listExplorerData } from '#lib/browser/offline/explorer-paths.ts';
import { Shelf } from '#lib/browser/offline/shelf.ts';

// Keeps the site for when there is no network. One worker keeps one version, and a new one takes over when no page is open
// any more (it never asks to skip the wait), so that no page is ever half of this version and half of that. Nobody has to
// be told of a newer version: while there is a network, every page that is opened is the newest.
const worker = self as unknown as ServiceWorkerGlobalScope;
const shelf = new Shelf(
	{
		...{ base, version, hashed: build, plain: files, offline: `${base}/offline/` },
		dataOf: (language) => listExplorerData(base, language, prerendered)
	},
	caches,
	fetch.bind(self)
);
const answerer = new Answerer(shelf, fetch.bind(self));

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([shelf.clear(), worker.clients.claim()]))
);

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	if (!isOurs(request, location.origin, base)) return;
	const asked = { request, client: resultingClientId || clientId };
	event.respondWith(answerer.answer(asked, (work) => event.waitUntil(work)));
});

async function install(): Promise<void> {
	await shelf.fill();
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const paths = open.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith(`${base}/`));
	// What was opened before may be no more.
	for (const path of new Set([`${base}/`, ...paths, ...(await shelf.listOldPages())]))
		await shelf.keepPage(path).catch(() => false);
}
