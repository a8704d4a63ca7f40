import { Body, Controller, Inject, Post, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { diplomaByCode, type Diploma } from '../../diplomas/index.js';
import { PAGE_DATA, rulesetFor, rulesToday, type Weighing } from '../../experience/index.js';
import { Clock, INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { data, OpenToAll, Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { Throttle } from './throttle.js';
import { faulty, problem } from './problem.js';
import { QuestionGiven } from './question.js';
import { readQuestion } from './read-question.js';
import { replyFrom } from './reply-from.js';
import { weighQuestion } from './weigh-question.js';

/** What a diploma asks of some periods: for anybody, and nothing is kept. */
@Controller('api/v1/assessments')
@OpenToAll('anybody may ask what a diploma requires; nothing is stored')
@UseGuards(Throttle)
export class AssessmentsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post()
  async assess(@Req() request: Request, @Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    if (!request.is('json')) return problem(reader, 415, { code: 'api.notJson' });
    const given = readQuestion(body);
    if (!(given instanceof QuestionGiven)) return faulty(reader, given);
    const today = localDate(this.clock.now(), INSTITUTION_TIME_ZONE);
    const found = await this.diplomaOf(given, today);
    const weighed = weighQuestion(
      given,
      found?.diploma,
      today,
      found && rulesetFor(found.rules ?? PAGE_DATA, found.diploma.code),
    );
    return 'outcome' in weighed ? data(replyFrom(weighed, reader.locale)) : faulty(reader, weighed);
  }

  /**
   * A diploma with the rules published today for every centre; a bare family has the page's own. A code that no diploma
   * could have is not even looked for.
   */
  private async diplomaOf(
    { diploma: { code } }: QuestionGiven,
    today: string,
  ): Promise<{ readonly diploma: Diploma; readonly rules: Weighing['rules'] | undefined } | undefined> {
    if (!code || !/^[\w.-]{1,60}$/.test(code)) return undefined;
    return this.database.read(async (tx) => {
      const diploma = await diplomaByCode(tx, code);
      return diploma && { diploma, rules: await rulesToday(tx, null, today) };
    });
  }
}
