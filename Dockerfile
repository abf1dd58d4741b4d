# Runs the TypeScript as it is: no build stage. The readings can be mounted over /app/knowledge.
#   docker build -t verbatim .
#   docker run --rm -it -v "$PWD/readings:/app/knowledge:ro" verbatim
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY LICENSE ./
COPY src ./src
COPY knowledge ./knowledge
USER node
CMD ["node", "src/main.ts"]
