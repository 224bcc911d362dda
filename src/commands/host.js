import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serveSite } from './serve.js';

/**
 * Serves a built site as a host on the web does: what is text is packed, and links by which a page says where it is
 * found begin with the site's own address, as they do in a build that knows it (SITE_URL).
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function hostSite(folder) {
	const site = await serveSite({ folder, port: 0 });
	const front = createServer(async (request, response) => {
		const own = `http://${request.headers.host}/`;
		const answer = await fetch(new URL(request.url ?? '/', site.url), { redirect: 'manual' });
		const type = answer.headers.get('content-type') ?? '';
		const bytes = Buffer.from(await answer.arrayBuffer());
		const address = new URL(request.url ?? '/', own).href;
		const body = type.includes('html') ? Buffer.from(withAddress(bytes.toString(), address)) : bytes;
		const packed = /text|javascript|json|svg|xml/.test(type);
		const headers = Object.fromEntries(
			[...answer.headers].filter(([name]) =>
				['content-type', 'cache-control', 'location', 'etag'].includes(name)
			)
		);
		response.writeHead(answer.status, packed ? { ...headers, 'content-encoding': 'gzip' } : headers);
		response.end(packed ? gzipSync(body) : body);
	});
	await new Promise((resolve) => front.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (front.address());
	return {
		url: `http://127.0.0.1:${port}/`,
		close: async () => {
			front.closeAllConnections();
			await new Promise((resolve) => front.close(resolve));
			await site.close();
		}
	};
}

/**
 * @param {string} html
 * @param {string} address of the page
 */
function withAddress(html, address) {
	return html.replace(
		/(<link rel="(?:canonical|alternate)"[^>]*? href=")([^"]*)"/g,
		(_, before, href) => `${before}${new URL(href, address).href}"`
	);
}
