import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol.ts';

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
