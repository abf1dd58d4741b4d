# Runs the TypeScript as it is: no build stage. The readings can be mounted over /app/knowledge; what is kept is in
# /app/.data. Slack's requests, where there is no socket, are waited for at SLACK_PORT: set SLACK_HOST=0.0.0.0 and -p. So are the
# pages that links open, where READER_URL is set, at WEB_PORT: WEB_HOST=0.0.0.0 and -p.
#   docker build -t verbatim .
#   docker run --rm -it --env-file .env -v "$PWD/readings:/app/knowledge:ro" -v verbatim-data:/app/.data verbatim
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY LICENSE ./
COPY src ./src
COPY knowledge ./knowledge
RUN mkdir .data && chown node:node .data
VOLUME /app/.data
USER node
CMD ["node", "src/main.ts"]
