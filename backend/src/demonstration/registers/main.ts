import { RegisterServer } from '#backend/demonstration/registers/register-server';

// A process of its own, since registers belong to other organs. It says where it listens in its first line; what starts it hands that on.
const key = process.env['TONGBAN_REGISTER_KEY'] ?? '';
if (key.length < 32) {
  console.error('The setting TONGBAN_REGISTER_KEY is missing or shorter than 32 signs. Set it and start again.');
  process.exit(1);
}
const server = await RegisterServer.start(key);
console.log(JSON.stringify(server.addresses()));
