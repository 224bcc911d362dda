import jobs from './job.worker.ts?worker&url';
import png from './png.worker.ts?worker&url';

/** The part of Trusted Types that is needed; not every browser has them. */
interface TrustedTypes {
	readonly createPolicy: (
		name: string,
		rules: { readonly createScriptURL: (address: string) => string }
	) => Policy;
}

interface Policy {
	readonly createScriptURL: (address: string) => string;
}

/** The only addresses from which workers of this site may be started. */
const addresses = { jobs, png } as const;

/** The address, if it is one of the site's own workers; throws otherwise. */
export function checkWorkerAddress(asked: string): string {
	if (!(Object.values(addresses) as string[]).includes(asked))
		throw new TypeError(`not a worker of this site: ${asked}`);
	return asked;
}

let policy: Policy | undefined;

/** Starts one of the site's workers. */
export function startWorker(id: keyof typeof addresses): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	// A policy can be made only once: a second one of its name is refused.
	policy ??= trustedTypes?.createPolicy('fateline-worker', { createScriptURL: checkWorkerAddress });
	const address = addresses[id];
	return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}
