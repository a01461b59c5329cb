import type { APIRoute } from 'astro';
import type { AnswerFile } from '../../../formats/api/answers.ts';
import { API_FILES } from '../../../site/api.ts';

export const getStaticPaths = () => API_FILES.map((answer) => ({ params: { file: answer.file }, props: { answer } }));

/** One file of the API. */
export const GET: APIRoute<{ answer: AnswerFile }> = ({ props }) => Response.json(props.answer.says);
