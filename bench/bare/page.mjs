// What a page is measured beside: a Nest handler on Express that answers so many bytes of HTML, and nothing else.
import 'reflect-metadata';
import { Controller, Get, Header, Module, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

class Bare {
  page(bytes) {
    return 'x'.repeat(Number(bytes));
  }
}
const handler = Object.getOwnPropertyDescriptor(Bare.prototype, 'page');
Controller()(Bare);
Get()(Bare.prototype, 'page', handler);
Header('Content-Type', 'text/html; charset=utf-8')(Bare.prototype, 'page', handler);
Query('bytes')(Bare.prototype, 'page', 0);

class BareModule {}
Module({ controllers: [Bare] })(BareModule);

export async function startBare() {
  const bare = await NestFactory.create(BareModule, { logger: false });
  await bare.listen(0, '127.0.0.1');
  return bare;
}
