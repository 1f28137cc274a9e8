// The way out: put in the place of sw.js, this lets go of every page and file of ours and leaves the browser without a worker.
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => {
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(leave())
})

async function leave(): Promise<void> {
  const ours = (await caches.keys()).filter((each) => each.startsWith(`xiaoka ${self.registration.scope} `))
  await Promise.all(ours.map((each) => caches.delete(each)))
  // Open pages go on as they are; the next visit comes from the network.
  await self.registration.unregister()
}
