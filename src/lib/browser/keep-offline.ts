/** The parts of the browser that are needed here; not every browser has them. */
interface Browser {
	readonly trustedTypes?: {
		readonly createPolicy: (
			name: string,
			rules: { readonly createScriptURL: (address: string) => string }
		) => { readonly createScriptURL: (address: string) => string };
	};
	readonly navigator: {
		readonly connection?: { readonly saveData?: boolean };
		readonly serviceWorker?: ServiceWorkerContainer;
	};
}

/**
 * Has the site kept for when there is no network, by the service worker at an address. Not for those who asked to be sent
 * little. Where the browser does not let it be, nothing is said: nothing is missing while there is a network.
 */
export function keepOffline(address: string): void {
	const { trustedTypes, navigator } = globalThis as unknown as Browser;
	if (navigator.connection?.saveData) return;
	const createScriptURL = () => address;
	const policy = trustedTypes?.createPolicy('fateline-offline', { createScriptURL });
	navigator.serviceWorker
		?.register(policy?.createScriptURL('') ?? address, { updateViaCache: 'none' })
		.catch(() => undefined);
}
