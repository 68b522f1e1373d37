import { MailCatcher } from '#backend/demonstration/mail/mail-catcher';

// A process of its own, since mail servers belong to others. It says where it listens in its first line; what starts it hands that on.
const catcher = await MailCatcher.start();
console.log(JSON.stringify({ smtp: catcher.address, page: catcher.origin }));
