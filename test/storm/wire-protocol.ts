import type { Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';

/** The little of MongoDB's wire protocol that a relay must read. Source: the MongoDB manual, "Wire Protocol". */

/** One message as it came. */
export interface Frame {
  bytes: Buffer;
  id: number;
  /** Of the message that it answers. */
  responseTo: number;
  opCode: number;
}

export interface Request {
  id: number;
  opCode: number;
  /** The command's name, as sent. */
  command: string;
  writes: boolean;
  /** False for commands sent with "no answer, please". */
  answerable: boolean;
}

const HEADER_BYTES = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const MORE_TO_COME = 1 << 1;
/** In an OP_MSG the flags and the kind of the first section, in an OP_REPLY flags, cursor, start and count. */
const MSG_BODY = HEADER_BYTES + 5;
const REPLY_BODY = HEADER_BYTES + 20;

const WRITES = new Set(['insert', 'update', 'delete', 'findAndModify', 'findandmodify']);

/** Calls `take` with each whole message that arrives. A message that is no OP_MSG, OP_QUERY or OP_REPLY is passed on as
 * it is: drivers compress only where both sides said they could. */
export function framesOf(socket: Socket, take: (frame: Frame) => void): void {
  let pending: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
      const bytes = pending.subarray(0, pending.readInt32LE(0));
      pending = pending.subarray(bytes.length);
      take({
        bytes,
        id: bytes.readInt32LE(4),
        responseTo: bytes.readInt32LE(8),
        opCode: bytes.readInt32LE(12),
      });
    }
  });
}

export function readRequest({ bytes, id, opCode }: Frame): Request {
  const [command = ''] = Object.keys(bodyOf(bytes, opCode));
  const quiet = opCode === OP_MSG && (bytes.readUInt32LE(HEADER_BYTES) & MORE_TO_COME) !== 0;
  return { id, opCode, command, writes: WRITES.has(command), answerable: !quiet };
}

/** A reply in the form of its request. */
export function replyTo({ id, opCode }: Request, reply: Document): Buffer {
  return opCode === OP_QUERY ? message(OP_REPLY, id, reply) : message(OP_MSG, id, reply);
}

export function rewritten(
  { bytes, opCode, responseTo }: Frame,
  change: (reply: Document) => Document,
): Buffer {
  return message(opCode, responseTo, change(bodyOf(bytes, opCode)));
}

function bodyOf(bytes: Buffer, opCode: number): Document {
  const start =
    opCode === OP_MSG
      ? MSG_BODY
      : opCode === OP_REPLY
        ? REPLY_BODY
        : // Flags, the collection's name ended by a zero, how many to skip and to return.
          bytes.indexOf(0, HEADER_BYTES + 4) + 9;
  return BSON.deserialize(bytes.subarray(start, start + bytes.readInt32LE(start)), {
    promoteValues: false,
    promoteLongs: false,
  });
}

function message(opCode: number, responseTo: number, body: Document): Buffer {
  const before = Buffer.alloc(opCode === OP_MSG ? MSG_BODY : REPLY_BODY);
  const after = BSON.serialize(body);
  before.writeInt32LE(before.length + after.length, 0);
  before.writeInt32LE(responseTo, 8);
  before.writeInt32LE(opCode, 12);
  if (opCode === OP_REPLY) before.writeInt32LE(1, REPLY_BODY - 4);
  return Buffer.concat([before, after]);
}
